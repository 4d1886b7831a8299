// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:44b5bc96e8cede26

@description('Deployment tools pass it to every module; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

param net_outputs_id string

// Linked networks look up the hosts of the service here. The name of the zone is fixed.
resource privatelink_westus3_azurecontainerapps_io 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.westus3.azurecontainerapps.io'
  location: 'global'
  tags: {
    'aspire-resource-name': 'privatelink-westus3-azurecontainerapps-io'
  }
}

resource net_link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: privatelink_westus3_azurecontainerapps_io
  name: 'net-link'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: net_outputs_id
    }
  }
  tags: {
    'aspire-resource-name': 'privatelink-westus3-azurecontainerapps-io-net-link'
  }
}

output id string = privatelink_westus3_azurecontainerapps_io.id

output name string = 'privatelink.westus3.azurecontainerapps.io'
