// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8fdfba97bcb71ee4

@description('The region to deploy to.')
param location string = resourceGroup().location

param stage string

resource files 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'files${stage}'
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
    'aspire-resource-name': 'files'
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: files
  name: 'default'
}

resource reports 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  #disable-next-line BCP334
  name: '${stage}r'
}

output blobEndpoint string = files.properties.primaryEndpoints.blob

output dataLakeEndpoint string = files.properties.primaryEndpoints.dfs

output queueEndpoint string = files.properties.primaryEndpoints.queue

output tableEndpoint string = files.properties.primaryEndpoints.table

output name string = files.name

output id string = files.id
