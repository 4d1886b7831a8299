// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:dbe8519a14608002

@description('Deployment tools pass it to every module; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

param net_outputs_id string

// Linked networks look up the hosts of the service here. The name of the zone is fixed.
resource privatelink_azurecr_io 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.azurecr.io'
  location: 'global'
  tags: {
    'aspire-resource-name': 'privatelink-azurecr-io'
  }
}

resource net_link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: privatelink_azurecr_io
  name: 'net-link'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: net_outputs_id
    }
  }
  tags: {
    'aspire-resource-name': 'privatelink-azurecr-io-net-link'
  }
}

output id string = privatelink_azurecr_io.id

output name string = 'privatelink.azurecr.io'
