// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6625c7b6ad5ed132

@description('The region to deploy to.')
param location string = resourceGroup().location

resource disks 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('disks${uniqueString(resourceGroup().id)}', 24)
  kind: 'StorageV2'
  location: location
  sku: {
    name: 'Premium_LRS'
  }
  properties: {
    allowSharedKeyAccess: false
    isHnsEnabled: false
    minimumTlsVersion: 'TLS1_2'
    networkAcls: {
      defaultAction: 'Allow'
    }
  }
  tags: {
    'aspire-resource-name': 'disks'
  }
}

output blobEndpoint string = disks.properties.primaryEndpoints.blob

output name string = disks.name

output id string = disks.id
