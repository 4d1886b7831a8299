// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:36b2f2851bef3f4c

@description('The region to deploy to.')
param location string = resourceGroup().location

resource archive 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'shoparchive'
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
    'aspire-resource-name': 'archive'
  }
}

output blobEndpoint string = archive.properties.primaryEndpoints.blob

output dataLakeEndpoint string = archive.properties.primaryEndpoints.dfs

output queueEndpoint string = archive.properties.primaryEndpoints.queue

output tableEndpoint string = archive.properties.primaryEndpoints.table

output name string = archive.name

output id string = archive.id
