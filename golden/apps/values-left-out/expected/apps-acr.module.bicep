// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c78b25f26766fe4e

@description('The region to deploy to.')
param location string = resourceGroup().location

resource apps_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('appsacr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'apps-acr'
  }
}

output name string = apps_acr.name

output loginServer string = apps_acr.properties.loginServer

output id string = apps_acr.id
