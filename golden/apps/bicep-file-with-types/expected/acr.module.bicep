// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:09ca85c53d1c798c

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
  }
}

output name string = acr.name

output loginServer string = acr.properties.loginServer

output id string = acr.id
