// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fbc5f57f5a2a4717

param spoke string

param sql_store_outputs_id string

param net_outputs_data_id string

param privatelink_file_core_windows_net_outputs_name string

resource privatelink_file_core_windows_net 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_file_core_windows_net_outputs_name
}

resource data_files_pe 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('data_files_pe-${uniqueString(resourceGroup().id)}', 64)
  location: spoke
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'data-files-pe-connection'
        properties: {
          privateLinkServiceId: sql_store_outputs_id
          groupIds: [
            'file'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_data_id
    }
  }
  tags: {
    'aspire-resource-name': 'data-files-pe'
  }
}

resource data_files_pe_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: data_files_pe
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink_file_core_windows_net'
        properties: {
          privateDnsZoneId: privatelink_file_core_windows_net.id
        }
      }
    ]
  }
}

output id string = data_files_pe.id

output name string = data_files_pe.name
