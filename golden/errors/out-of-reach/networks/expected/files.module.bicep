// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a9477c62c3ffb1a8

@description('The region to deploy to.')
param location string = resourceGroup().location

resource files 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('files${uniqueString(resourceGroup().id)}', 24)
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
      defaultAction: 'Deny'
    }
    publicNetworkAccess: 'Disabled'
  }
  tags: {
    'aspire-resource-name': 'files'
  }
}

output blobEndpoint string = files.properties.primaryEndpoints.blob

output dataLakeEndpoint string = files.properties.primaryEndpoints.dfs

output queueEndpoint string = files.properties.primaryEndpoints.queue

output tableEndpoint string = files.properties.primaryEndpoints.table

output name string = files.name

output id string = files.id
