// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b50c3da7c83bdf81

@description('The region to deploy to.')
param location string = resourceGroup().location

resource passwordlists 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('passwordlists${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'passwordlists'
  }
}

output blobEndpoint string = passwordlists.properties.primaryEndpoints.blob

output dataLakeEndpoint string = passwordlists.properties.primaryEndpoints.dfs

output queueEndpoint string = passwordlists.properties.primaryEndpoints.queue

output tableEndpoint string = passwordlists.properties.primaryEndpoints.table

output name string = passwordlists.name

output id string = passwordlists.id
