// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:705183995fbd554b

@description('The region to deploy to.')
param location string = resourceGroup().location

param others_outputs_id string

param net_outputs_data_id string

param privatelink_blob_core_windows_net_outputs_name string

resource privatelink_blob_core_windows_net 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_blob_core_windows_net_outputs_name
}

resource data_letters_pe 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('data_letters_pe-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'data-letters-pe-connection'
        properties: {
          privateLinkServiceId: others_outputs_id
          groupIds: [
            'blob'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_data_id
    }
  }
  tags: {
    'aspire-resource-name': 'data-letters-pe'
  }
}

resource data_letters_pe_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: data_letters_pe
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink_blob_core_windows_net'
        properties: {
          privateDnsZoneId: privatelink_blob_core_windows_net.id
        }
      }
    ]
  }
}

output id string = data_letters_pe.id

output name string = data_letters_pe.name
