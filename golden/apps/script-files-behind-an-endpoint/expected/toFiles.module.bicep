// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5ea5951253204bd8

@description('The region to deploy to.')
param location string = resourceGroup().location

param files_outputs_id string

param net_outputs_data_id string

param privatelink_file_core_windows_net_outputs_name string

resource privatelink_file_core_windows_net 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_file_core_windows_net_outputs_name
}

resource toFiles 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('toFiles-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'toFiles-connection'
        properties: {
          privateLinkServiceId: files_outputs_id
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
    'aspire-resource-name': 'toFiles'
  }
}

resource toFiles_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: toFiles
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

output id string = toFiles.id

output name string = toFiles.name
