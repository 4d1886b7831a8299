// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a3fd2a8d78b70eb7

@description('The region to deploy to.')
param location string = resourceGroup().location

resource pictures 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('pictures${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'pictures'
  }
}

output blobEndpoint string = pictures.properties.primaryEndpoints.blob

output dataLakeEndpoint string = pictures.properties.primaryEndpoints.dfs

output queueEndpoint string = pictures.properties.primaryEndpoints.queue

output tableEndpoint string = pictures.properties.primaryEndpoints.table

output name string = pictures.name

output id string = pictures.id
