// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7cffc217cc9e4e1d

@description('The region to deploy to.')
param location string = resourceGroup().location

resource funcstorage84a6d 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('funcstorage84a6d${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'funcstorage84a6d'
  }
}

output blobEndpoint string = funcstorage84a6d.properties.primaryEndpoints.blob

output dataLakeEndpoint string = funcstorage84a6d.properties.primaryEndpoints.dfs

output queueEndpoint string = funcstorage84a6d.properties.primaryEndpoints.queue

output tableEndpoint string = funcstorage84a6d.properties.primaryEndpoints.table

output name string = funcstorage84a6d.name

output id string = funcstorage84a6d.id
