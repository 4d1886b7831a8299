// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6c0d295384cb1e42

@description('The region to deploy to.')
param location string = resourceGroup().location

param costCenter string

resource images 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('images${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'images'
    team: 'shop'
    costCenter: costCenter
  }
}

// Deletes old images: the encoded step runs 'acr purge'.
resource nightly 'Microsoft.ContainerRegistry/registries/tasks@2019-04-01' = {
  parent: images
  name: 'nightly'
  location: location
  properties: {
    platform: {
      os: 'Linux'
    }
    step: {
      type: 'EncodedTask'
      encodedTaskContent: base64('''
version: v1.1.0
steps:
- cmd: acr purge --filter '.*:.*' --ago 0d --keep 3''')
    }
    trigger: {
      timerTriggers: [
        {
          name: 'nightly_trigger'
          schedule: '0 1 * * *'
        }
      ]
    }
  }
  tags: {
    team: 'shop'
    costCenter: costCenter
  }
}

output name string = images.name

output loginServer string = images.properties.loginServer

output id string = images.id
