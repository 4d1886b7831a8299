// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ccf14e279142a888

@description('The region to deploy to.')
param location string = resourceGroup().location

param storageSku string

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('store${uniqueString(resourceGroup().id)}', 24)
  kind: 'StorageV2'
  location: location
  sku: {
    name: storageSku
  }
  properties: {
    accessTier: 'Hot'
    allowSharedKeyAccess: false
    isHnsEnabled: true
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      defaultAction: 'Allow'
    }
  }
  tags: {
    'aspire-resource-name': 'store'
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: store
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: store
  name: 'default'
}

resource pictures 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'pictures'
}

resource store_queues 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' = {
  parent: queues
  name: 'orders'
}

resource lake 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'lake'
}

output blobEndpoint string = store.properties.primaryEndpoints.blob

output dataLakeEndpoint string = store.properties.primaryEndpoints.dfs

output queueEndpoint string = store.properties.primaryEndpoints.queue

output tableEndpoint string = store.properties.primaryEndpoints.table

output name string = store.name

output id string = store.id
