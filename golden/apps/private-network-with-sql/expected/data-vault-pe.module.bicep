// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f292867c1be7c9f8

@description('The region to deploy to.')
param location string = resourceGroup().location

param vault_outputs_id string

param net_outputs_data_id string

param hubGroup string

resource vaults 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  scope: resourceGroup(hubGroup)
  name: 'privatelink.vaultcore.azure.net'
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
        name: 'vaults'
        properties: {
          privateDnsZoneId: vaults.id
        }
      }
    ]
  }
}

output id string = data_vault_pe.id

output name string = data_vault_pe.name
