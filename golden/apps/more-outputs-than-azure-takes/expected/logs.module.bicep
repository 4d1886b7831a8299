// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:055bbb0095328d6c

@description('The region to deploy to.')
param location string = resourceGroup().location

resource logs 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('logs${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'logs'
  }
}

output blobEndpoint string = logs.properties.primaryEndpoints.blob

output dataLakeEndpoint string = logs.properties.primaryEndpoints.dfs

output queueEndpoint string = logs.properties.primaryEndpoints.queue

output tableEndpoint string = logs.properties.primaryEndpoints.table

output name string = logs.name

output id string = logs.id
