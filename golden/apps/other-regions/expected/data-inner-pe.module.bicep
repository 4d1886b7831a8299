// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f8e19435e3bee426

param spoke string

param inner_outputs_azure_container_apps_environment_id string

param net_outputs_data_id string

param privatelink_westus3_azurecontainerapps_io_outputs_name string

resource privatelink_westus3_azurecontainerapps_io 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_westus3_azurecontainerapps_io_outputs_name
}

resource data_inner_pe 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('data_inner_pe-${uniqueString(resourceGroup().id)}', 64)
  location: spoke
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'data-inner-pe-connection'
        properties: {
          privateLinkServiceId: inner_outputs_azure_container_apps_environment_id
          groupIds: [
            'managedEnvironments'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_data_id
    }
  }
  tags: {
    'aspire-resource-name': 'data-inner-pe'
  }
}

resource data_inner_pe_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: data_inner_pe
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink_westus3_azurecontainerapps_io'
        properties: {
          privateDnsZoneId: privatelink_westus3_azurecontainerapps_io.id
        }
      }
    ]
  }
}

output id string = data_inner_pe.id

output name string = data_inner_pe.name
