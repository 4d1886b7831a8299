// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:22c0e540c32f9319

@description('The region to deploy to.')
param location string = resourceGroup().location

resource environmentoftheshopinthewest_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('environmentoftheshopinthewestacr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'environmentoftheshopinthewest-acr'
  }
}

output name string = environmentoftheshopinthewest_acr.name

output loginServer string = environmentoftheshopinthewest_acr.properties.loginServer

output id string = environmentoftheshopinthewest_acr.id
