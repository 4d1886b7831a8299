// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f9f7980b653289ea

@description('Passed to every module by tools that deploy them; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

param net_outputs_id string

// Hosts of the service are looked up here, wherever the zone is linked. Its name is fixed.
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
