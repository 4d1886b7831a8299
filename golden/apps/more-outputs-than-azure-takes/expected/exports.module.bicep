// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:91ac3aae92224b97

@description('The region to deploy to.')
param location string = resourceGroup().location

resource exports 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('exports${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'exports'
  }
}

output blobEndpoint string = exports.properties.primaryEndpoints.blob

output dataLakeEndpoint string = exports.properties.primaryEndpoints.dfs

output queueEndpoint string = exports.properties.primaryEndpoints.queue

output tableEndpoint string = exports.properties.primaryEndpoints.table

output name string = exports.name

output id string = exports.id
