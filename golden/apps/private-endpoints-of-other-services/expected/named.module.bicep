// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a28f2299a265dfd6

@description('The region to deploy to.')
param location string = resourceGroup().location

param docs_outputs_id string

param net_outputs_links_id string

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  scope: resourceGroup('hub')
  name: 'privatelink.example.net'
}

resource named 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('named-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'named-connection'
        properties: {
          privateLinkServiceId: docs_outputs_id
          groupIds: [
            'queries'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_links_id
    }
  }
  tags: {
    'aspire-resource-name': 'named'
  }
}

resource named_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: named
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'zone'
        properties: {
          privateDnsZoneId: zone.id
        }
      }
    ]
  }
}

output id string = named.id

output name string = named.name
