// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8234edfb2c0d09aa

@description('The region to deploy to.')
param location string = resourceGroup().location

resource invoices 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('invoices${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'invoices'
  }
}

output blobEndpoint string = invoices.properties.primaryEndpoints.blob

output dataLakeEndpoint string = invoices.properties.primaryEndpoints.dfs

output queueEndpoint string = invoices.properties.primaryEndpoints.queue

output tableEndpoint string = invoices.properties.primaryEndpoints.table

output name string = invoices.name

output id string = invoices.id
