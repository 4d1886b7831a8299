// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e4705faaeac662e3

@description('The region to deploy to.')
param location string = resourceGroup().location

param chat_outputs_id string

param net_outputs_endpoints_id string

param privatelink_service_signalr_net_outputs_name string

resource privatelink_service_signalr_net 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_service_signalr_net_outputs_name
}

resource chat_pe 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('chat_pe-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'chat-pe-connection'
        properties: {
          privateLinkServiceId: chat_outputs_id
          groupIds: [
            'signalr'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_endpoints_id
    }
  }
  tags: {
    'aspire-resource-name': 'chat-pe'
  }
}

resource chat_pe_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: chat_pe
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink_service_signalr_net'
        properties: {
          privateDnsZoneId: privatelink_service_signalr_net.id
        }
      }
    ]
  }
}

output id string = chat_pe.id

output name string = chat_pe.name
