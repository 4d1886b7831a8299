// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:cab7bebcd17a5e43

@description('The region to deploy to.')
param location string = resourceGroup().location

resource drafts 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('drafts${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'drafts'
  }
}

output blobEndpoint string = drafts.properties.primaryEndpoints.blob

output dataLakeEndpoint string = drafts.properties.primaryEndpoints.dfs

output queueEndpoint string = drafts.properties.primaryEndpoints.queue

output tableEndpoint string = drafts.properties.primaryEndpoints.table

output name string = drafts.name

output id string = drafts.id
