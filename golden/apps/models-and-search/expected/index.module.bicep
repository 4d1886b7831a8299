// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e575da63c29ffb50

@description('The region to deploy to.')
param location string = resourceGroup().location

param searchTier string

resource index 'Microsoft.Search/searchServices@2023-11-01' = {
  name: take('index-${uniqueString(resourceGroup().id)}', 60)
  location: location
  sku: {
    name: searchTier
  }
  properties: {
    hostingMode: 'default'
    disableLocalAuth: true
    partitionCount: 1
    replicaCount: 2
  }
  tags: {
    'aspire-resource-name': 'index'
    team: 'search'
  }
}

output connectionString string = 'Endpoint=https://${index.name}.search.windows.net'

output endpoint string = 'https://${index.name}.search.windows.net'

output name string = index.name

output id string = index.id
