// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5a5c2504d7ad9052

@description('The region to deploy to.')
param location string = resourceGroup().location

resource shop_media 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: toLower(take('shop-media${uniqueString(resourceGroup().id)}', 24))
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
    'aspire-resource-name': 'shop-media'
  }
}

output blobEndpoint string = shop_media.properties.primaryEndpoints.blob

output dataLakeEndpoint string = shop_media.properties.primaryEndpoints.dfs

output queueEndpoint string = shop_media.properties.primaryEndpoints.queue

output tableEndpoint string = shop_media.properties.primaryEndpoints.table

output name string = shop_media.name

output id string = shop_media.id
