// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:18d20e91dbb87d6a

@description('The region to deploy to.')
param location string = resourceGroup().location

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('store${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'store'
  }
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: store
  name: 'default'
}

resource jobs 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' = {
  parent: queues
  name: 'jobs'
}

output blobEndpoint string = store.properties.primaryEndpoints.blob

output dataLakeEndpoint string = store.properties.primaryEndpoints.dfs

output queueEndpoint string = store.properties.primaryEndpoints.queue

output tableEndpoint string = store.properties.primaryEndpoints.table

output name string = store.name

output id string = store.id
