// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c7c7e489a5a64e57

@description('The region to deploy to.')
param location string = resourceGroup().location

param answers_outputs_note string?

param answers_outputs_label object?

param answers_outputs_regions array?

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
    note: answers_outputs_note ?? ''
    owner: answers_outputs_label.?owner
    first: answers_outputs_regions[?0] ?? 'nowhere'
  }
}

output blobEndpoint string = store.properties.primaryEndpoints.blob

output dataLakeEndpoint string = store.properties.primaryEndpoints.dfs

output queueEndpoint string = store.properties.primaryEndpoints.queue

output tableEndpoint string = store.properties.primaryEndpoints.table

output name string = store.name

output id string = store.id
