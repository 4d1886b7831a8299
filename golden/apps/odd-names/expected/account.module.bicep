// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fda4a84b2f2321f8

@description('The region to deploy to.')
param location string = resourceGroup().location

param cost_centre string

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('account${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'account'
    cost: cost_centre
  }
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2024-01-01' = {
  parent: account
  name: 'default'
}

resource orders 'Microsoft.Storage/storageAccounts/queueServices/queues@2024-01-01' = {
  parent: queues
  name: 'orders'
}

output blobEndpoint string = account.properties.primaryEndpoints.blob

output dataLakeEndpoint string = account.properties.primaryEndpoints.dfs

output queueEndpoint string = account.properties.primaryEndpoints.queue

output tableEndpoint string = account.properties.primaryEndpoints.table

output name string = account.name

output id string = account.id

output blob_host string = cost_centre
