// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:53973193d65a4ad3

@description('The region to deploy to.')
param location string = resourceGroup().location

resource documents 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: take('documents${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'documents'
  }
}

output blobEndpoint string = documents.properties.primaryEndpoints.blob

output dataLakeEndpoint string = documents.properties.primaryEndpoints.dfs

output queueEndpoint string = documents.properties.primaryEndpoints.queue

output tableEndpoint string = documents.properties.primaryEndpoints.table

output name string = documents.name

output id string = documents.id
