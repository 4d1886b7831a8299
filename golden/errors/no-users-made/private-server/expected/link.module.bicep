// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:36057e524f58fda0

@description('The region to deploy to.')
param location string = resourceGroup().location

param sql_outputs_id string

param net_outputs_links_id string

param privatelink_database_windows_net_outputs_name string

resource privatelink_database_windows_net 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_database_windows_net_outputs_name
}

resource link 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('link-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'link-connection'
        properties: {
          privateLinkServiceId: sql_outputs_id
          groupIds: [
            'sqlServer'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_links_id
    }
  }
  tags: {
    'aspire-resource-name': 'link'
  }
}

resource link_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: link
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink_database_windows_net'
        properties: {
          privateDnsZoneId: privatelink_database_windows_net.id
        }
      }
    ]
  }
}

output id string = link.id

output name string = link.name
