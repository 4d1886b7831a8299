// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:96b0e910351c3eed

@description('The region to deploy to.')
param location string = resourceGroup().location

resource orders 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('orders${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'orders'
  }
}

output blobEndpoint string = orders.properties.primaryEndpoints.blob

output dataLakeEndpoint string = orders.properties.primaryEndpoints.dfs

output queueEndpoint string = orders.properties.primaryEndpoints.queue

output tableEndpoint string = orders.properties.primaryEndpoints.table

output name string = orders.name

output id string = orders.id
