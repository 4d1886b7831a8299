// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:021dddc7c848903c

@description('The region to deploy to.')
param location string = resourceGroup().location

resource fast 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('fast${uniqueString(resourceGroup().id)}', 24)
  kind: 'BlockBlobStorage'
  location: location
  sku: {
    name: 'Premium_ZRS'
  }
  properties: {
    allowSharedKeyAccess: false
    isHnsEnabled: true
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      defaultAction: 'Allow'
    }
  }
  tags: {
    'aspire-resource-name': 'fast'
  }
}

output blobEndpoint string = fast.properties.primaryEndpoints.blob

output dataLakeEndpoint string = fast.properties.primaryEndpoints.dfs

output name string = fast.name

output id string = fast.id
