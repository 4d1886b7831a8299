// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e23cf7c8101f3414

@description('The region to deploy to.')
param location string = resourceGroup().location

resource imports 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('imports${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'imports'
  }
}

output blobEndpoint string = imports.properties.primaryEndpoints.blob

output dataLakeEndpoint string = imports.properties.primaryEndpoints.dfs

output queueEndpoint string = imports.properties.primaryEndpoints.queue

output tableEndpoint string = imports.properties.primaryEndpoints.table

output name string = imports.name

output id string = imports.id
