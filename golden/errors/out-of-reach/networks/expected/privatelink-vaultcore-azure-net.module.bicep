// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:af7ba73c43344ccf

@description('Deployment tools pass it to every module; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

param net_outputs_id string

// Linked networks look up the hosts of the service here. The name of the zone is fixed.
resource privatelink_vaultcore_azure_net 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.vaultcore.azure.net'
  location: 'global'
  tags: {
    'aspire-resource-name': 'privatelink-vaultcore-azure-net'
  }
}

resource net_link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: privatelink_vaultcore_azure_net
  name: 'net-link'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: net_outputs_id
    }
  }
  tags: {
    'aspire-resource-name': 'privatelink-vaultcore-azure-net-net-link'
  }
}

output id string = privatelink_vaultcore_azure_net.id

output name string = 'privatelink.vaultcore.azure.net'
