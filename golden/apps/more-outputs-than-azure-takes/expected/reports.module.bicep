// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d8e3d3fb2c6762e7

@description('The region to deploy to.')
param location string = resourceGroup().location

resource reports 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('reports${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'reports'
  }
}

output blobEndpoint string = reports.properties.primaryEndpoints.blob

output dataLakeEndpoint string = reports.properties.primaryEndpoints.dfs

output queueEndpoint string = reports.properties.primaryEndpoints.queue

output tableEndpoint string = reports.properties.primaryEndpoints.table

output name string = reports.name

output id string = reports.id
