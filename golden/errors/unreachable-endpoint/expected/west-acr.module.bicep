// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:76feacb66be57b30

@description('The region to deploy to.')
param location string = resourceGroup().location

resource west_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('westacr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'west-acr'
  }
}

output name string = west_acr.name

output loginServer string = west_acr.properties.loginServer

output id string = west_acr.id
