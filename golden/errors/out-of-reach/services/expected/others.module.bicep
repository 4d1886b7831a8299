// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:94d9773d922d7e0f

@description('The region to deploy to.')
param location string = resourceGroup().location

resource others 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('others${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'others'
  }
}

output blobEndpoint string = others.properties.primaryEndpoints.blob

output dataLakeEndpoint string = others.properties.primaryEndpoints.dfs

output queueEndpoint string = others.properties.primaryEndpoints.queue

output tableEndpoint string = others.properties.primaryEndpoints.table

output name string = others.name

output id string = others.id
