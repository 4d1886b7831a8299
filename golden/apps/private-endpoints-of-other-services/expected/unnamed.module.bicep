// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4f5740b6550a9540

@description('The region to deploy to.')
param location string = resourceGroup().location

param docs_outputs_id string

param net_outputs_links_id string

resource unnamed 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('unnamed-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'unnamed-connection'
        properties: {
          privateLinkServiceId: docs_outputs_id
          groupIds: [
            'indexing'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_links_id
    }
  }
  tags: {
    'aspire-resource-name': 'unnamed'
  }
}

output id string = unnamed.id

output name string = unnamed.name
