// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:95920a4c742b5014

@description('The region to deploy to.')
param location string = resourceGroup().location

resource empty 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('empty${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'empty'
  }
}

output blobEndpoint string = empty.properties.primaryEndpoints.blob

output dataLakeEndpoint string = empty.properties.primaryEndpoints.dfs

output queueEndpoint string = empty.properties.primaryEndpoints.queue

output tableEndpoint string = empty.properties.primaryEndpoints.table

output name string = empty.name

output id string = empty.id
