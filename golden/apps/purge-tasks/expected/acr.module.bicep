// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e2a193a0f8432a24

@description('The region to deploy to.')
param location string = resourceGroup().location

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: take('acr${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'Premium'
  }
  tags: {
    'aspire-resource-name': 'acr'
  }
}

// Deletes old images: the encoded step runs 'acr purge'.
resource nightly 'Microsoft.ContainerRegistry/registries/tasks@2019-04-01' = {
  parent: acr
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
- cmd: acr purge --filter '.*:.*' --ago 7d --keep 5''')
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
}

// Deletes old images: the encoded step runs 'acr purge'.
resource sunday_sweep 'Microsoft.ContainerRegistry/registries/tasks@2019-04-01' = {
  parent: acr
  name: 'sunday-sweep'
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
- cmd: acr purge --filter 'tools/.*:.*' --ago 2d3h6m --keep 3''')
    }
    trigger: {
      timerTriggers: [
        {
          name: 'sunday-sweep_trigger'
          schedule: '0 2 * * 0'
        }
      ]
    }
  }
}

output name string = acr.name

output loginServer string = acr.properties.loginServer

output id string = acr.id
