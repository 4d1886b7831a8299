// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9aea01419cf4306f

@description('The region to deploy to.')
param location string = resourceGroup().location

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('acr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'acr'
    team: 'shop'
    'cost-center': '4711'
  }
  properties: {
    adminUserEnabled: false
  }
}

output name string = acr.name

output loginServer string = acr.properties.loginServer

output id string = acr.id
