// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:612d0bbd3f17e364

@description('The region to deploy to.')
param location string = resourceGroup().location

resource scans 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('scans${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'scans'
  }
}

output blobEndpoint string = scans.properties.primaryEndpoints.blob

output dataLakeEndpoint string = scans.properties.primaryEndpoints.dfs

output queueEndpoint string = scans.properties.primaryEndpoints.queue

output tableEndpoint string = scans.properties.primaryEndpoints.table

output name string = scans.name

output id string = scans.id
