// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c14960070292e82e

@description('The region to deploy to.')
param location string = resourceGroup().location

resource agents_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('agentsacr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'agents-acr'
  }
}

output name string = agents_acr.name

output loginServer string = agents_acr.properties.loginServer

output id string = agents_acr.id
