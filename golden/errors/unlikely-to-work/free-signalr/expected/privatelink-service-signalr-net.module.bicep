// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6df01bf73709f4c1

@description('Passed to every module by tools that deploy them; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

param net_outputs_id string

// Hosts of the service are looked up here, wherever the zone is linked. Its name is fixed.
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
