// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1fa7faa4b975dc92

@description('The region to deploy to.')
param location string = resourceGroup().location

resource east_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('eastacr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'east-acr'
  }
}

output name string = east_acr.name

output loginServer string = east_acr.properties.loginServer

output id string = east_acr.id
