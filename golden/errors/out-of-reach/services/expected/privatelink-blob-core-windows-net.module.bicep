// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5759c7a83a3c5977

@description('Deployment tools pass it to every module; nothing here has a region.')
#disable-next-line no-unused-params
param location string = resourceGroup().location

param net_outputs_id string

// Linked networks look up the hosts of the service here. The name of the zone is fixed.
resource privatelink_blob_core_windows_net 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  #disable-next-line no-hardcoded-env-urls
  name: 'privatelink.blob.core.windows.net'
  location: 'global'
  tags: {
    'aspire-resource-name': 'privatelink-blob-core-windows-net'
  }
}

resource net_link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: privatelink_blob_core_windows_net
  name: 'net-link'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: net_outputs_id
    }
  }
  tags: {
    'aspire-resource-name': 'privatelink-blob-core-windows-net-net-link'
  }
}

output id string = privatelink_blob_core_windows_net.id

#disable-next-line no-hardcoded-env-urls
output name string = 'privatelink.blob.core.windows.net'
