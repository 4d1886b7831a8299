// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d04b3b296c459633

@description('The region to deploy to.')
param location string = resourceGroup().location

param images_outputs_id string

param net_outputs_data_id string

param privatelink_azurecr_io_outputs_name string

resource privatelink_azurecr_io 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_azurecr_io_outputs_name
}

resource data_images_pe 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('data_images_pe-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'data-images-pe-connection'
        properties: {
          privateLinkServiceId: images_outputs_id
          groupIds: [
            'registry'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_data_id
    }
  }
  tags: {
    'aspire-resource-name': 'data-images-pe'
  }
}

resource data_images_pe_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: data_images_pe
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink_azurecr_io'
        properties: {
          privateDnsZoneId: privatelink_azurecr_io.id
        }
      }
    ]
  }
}

output id string = data_images_pe.id

output name string = data_images_pe.name
