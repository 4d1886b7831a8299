// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1c7203d2d69cda4f

@description('The region to deploy to.')
param location string = resourceGroup().location

param registrySku string

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('acr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: registrySku
  }
  tags: {
    'aspire-resource-name': 'acr'
  }
}

output name string = acr.name

output loginServer string = acr.properties.loginServer

output id string = acr.id
