// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:33e970a1afd8885b

@description('The region to deploy to.')
param location string = resourceGroup().location

resource images 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('images${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Premium'
  }
  properties: {
    publicNetworkAccess: 'Disabled'
  }
  tags: {
    'aspire-resource-name': 'images'
  }
}

output name string = images.name

output loginServer string = images.properties.loginServer

output id string = images.id
