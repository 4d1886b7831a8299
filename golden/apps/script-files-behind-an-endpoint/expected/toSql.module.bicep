// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a3cbe9bf80854710

@description('The region to deploy to.')
param location string = resourceGroup().location

param sql_outputs_id string

param net_outputs_data_id string

param privatelink_database_windows_net_outputs_name string

resource privatelink_database_windows_net 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: privatelink_database_windows_net_outputs_name
}

resource toSql 'Microsoft.Network/privateEndpoints@2025-05-01' = {
  name: take('toSql-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    privateLinkServiceConnections: [
      {
        name: 'toSql-connection'
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
    'aspire-resource-name': 'toSql'
  }
}

resource toSql_dnsgroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = {
  parent: toSql
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

output id string = toSql.id

output name string = toSql.name
