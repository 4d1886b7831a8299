// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a417cc71e439d3cd

@description('The region to deploy to.')
param location string = resourceGroup().location

resource location_ 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('location${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'location'
  }
}

output name string = location_.name

output loginServer string = location_.properties.loginServer

output id string = location_.id
