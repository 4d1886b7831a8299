// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:16ec6d05f7cb681f

@description('The region to deploy to.')
param location string = resourceGroup().location

resource shares 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('shares${uniqueString(resourceGroup().id)}', 24)
  kind: 'FileStorage'
  location: location
  sku: {
    name: 'StandardV2_ZRS'
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
    'aspire-resource-name': 'shares'
  }
}

output name string = shares.name

output id string = shares.id
