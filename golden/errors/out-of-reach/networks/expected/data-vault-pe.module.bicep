// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a24e74d1093ae601

@description('The region to deploy to.')
param location string = resourceGroup().location

param vault_outputs_id string

param net_outputs_data_id string

param privatelink_vaultcore_azure_net_outputs_name string

resource privatelink_vaultcore_azure_net 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_vaultcore_azure_net_outputs_name
}

resource data_vault_pe 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('data_vault_pe-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'data-vault-pe-connection'
        properties: {
          privateLinkServiceId: vault_outputs_id
          groupIds: [
            'vault'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_data_id
    }
  }
  tags: {
    'aspire-resource-name': 'data-vault-pe'
  }
}

resource data_vault_pe_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: data_vault_pe
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink_vaultcore_azure_net'
        properties: {
          privateDnsZoneId: privatelink_vaultcore_azure_net.id
        }
      }
    ]
  }
}

output id string = data_vault_pe.id

output name string = data_vault_pe.name
