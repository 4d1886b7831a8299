// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:db29a56ad9ed826e

@description('The region to deploy to.')
param location string = resourceGroup().location

resource docs 'Microsoft.Search/searchServices@2023-11-01' = {
  name: take('docs-${uniqueString(resourceGroup().id)}', 60)
  location: location
  sku: {
    name: 'basic'
  }
  properties: {
    hostingMode: 'default'
    disableLocalAuth: true
    partitionCount: 1
    replicaCount: 1
    publicNetworkAccess: 'disabled'
  }
  tags: {
    'aspire-resource-name': 'docs'
  }
}

output connectionString string = 'Endpoint=https://${docs.name}.search.windows.net'

output endpoint string = 'https://${docs.name}.search.windows.net'

output name string = docs.name

output id string = docs.id
