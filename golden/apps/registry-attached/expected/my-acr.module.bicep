// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:eab22d3df3ca385c

@description('The region to deploy to.')
param location string = resourceGroup().location

resource my_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('myacr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'my-acr'
  }
}

output name string = my_acr.name

output loginServer string = my_acr.properties.loginServer

output id string = my_acr.id
