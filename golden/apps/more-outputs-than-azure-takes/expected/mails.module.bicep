// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b5ea866c5c8ff8ed

@description('The region to deploy to.')
param location string = resourceGroup().location

resource mails 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('mails${uniqueString(resourceGroup().id)}', 24)
  kind: 'StorageV2'
  location: location
  sku: {
    name: 'Standard_GRS'
  }
  properties: {
    accessTier: 'Hot'
    allowSharedKeyAccess: false
    isHnsEnabled: false
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      defaultAction: 'Allow'
    }
  }
  tags: {
    'aspire-resource-name': 'mails'
  }
}

output blobEndpoint string = mails.properties.primaryEndpoints.blob

output dataLakeEndpoint string = mails.properties.primaryEndpoints.dfs

output queueEndpoint string = mails.properties.primaryEndpoints.queue

output tableEndpoint string = mails.properties.primaryEndpoints.table

output name string = mails.name

output id string = mails.id
