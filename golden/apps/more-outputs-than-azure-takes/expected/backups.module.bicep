// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e309086a371e2f6a

@description('The region to deploy to.')
param location string = resourceGroup().location

resource backups 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('backups${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'backups'
  }
}

output blobEndpoint string = backups.properties.primaryEndpoints.blob

output dataLakeEndpoint string = backups.properties.primaryEndpoints.dfs

output queueEndpoint string = backups.properties.primaryEndpoints.queue

output tableEndpoint string = backups.properties.primaryEndpoints.table

output name string = backups.name

output id string = backups.id
