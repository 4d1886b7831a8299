// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:63f29d7b6b2374f7

param spoke string

param sql_outputs_id string

param net_outputs_data_id string

param privatelink_database_windows_net_outputs_name string

resource privatelink_database_windows_net 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_database_windows_net_outputs_name
}

resource data_sql_pe 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('data_sql_pe-${uniqueString(resourceGroup().id)}', 64)
  location: spoke
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'data-sql-pe-connection'
        properties: {
          privateLinkServiceId: sql_outputs_id
          groupIds: [
            'sqlServer'
          ]
        }
      }
    ]
    subnet: {
      id: net_outputs_data_id
    }
  }
  tags: {
    'aspire-resource-name': 'data-sql-pe'
  }
}

resource data_sql_pe_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: data_sql_pe
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: 'privatelink_database_windows_net'
        properties: {
          privateDnsZoneId: privatelink_database_windows_net.id
        }
      }
    ]
  }
}

output id string = data_sql_pe.id

output name string = data_sql_pe.name
