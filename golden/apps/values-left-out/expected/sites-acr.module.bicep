// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:04f4b6eb8edc52ae

@description('The region to deploy to.')
param location string = resourceGroup().location

resource sites_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('sitesacr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'sites-acr'
  }
}

output name string = sites_acr.name

output loginServer string = sites_acr.properties.loginServer

output id string = sites_acr.id
