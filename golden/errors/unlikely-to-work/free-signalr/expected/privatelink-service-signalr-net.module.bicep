// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a57c5fe3c78eab3d

@description('Deployment tools pass it to every module; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

param net_outputs_id string

// Linked networks look up the hosts of the service here. The name of the zone is fixed.
resource privatelink_service_signalr_net 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.service.signalr.net'
  location: 'global'
  tags: {
    'aspire-resource-name': 'privatelink-service-signalr-net'
  }
}

resource net_link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: privatelink_service_signalr_net
  name: 'net-link'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: net_outputs_id
    }
  }
  tags: {
    'aspire-resource-name': 'privatelink-service-signalr-net-net-link'
  }
}

output id string = privatelink_service_signalr_net.id

output name string = 'privatelink.service.signalr.net'
