// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a5db557956635277

@description('The region to deploy to.')
param location string = resourceGroup().location

resource location_resource 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('location${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'location'
  }
}

output name string = location_resource.name

output loginServer string = location_resource.properties.loginServer

output id string = location_resource.id
