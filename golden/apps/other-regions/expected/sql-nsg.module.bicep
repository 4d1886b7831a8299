// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4053a1f0ebbabe57

param spoke string

resource sql_nsg 'Microsoft.Network/networkSecurityGroups@2025-05-01' = {
  name: take('sql_nsg-${uniqueString(resourceGroup().id)}', 80)
  location: spoke
  tags: {
    'aspire-resource-name': 'sql-nsg'
  }
}

resource sql_nsg_allow_outbound_443_AzureActiveDirectory 'Microsoft.Network/networkSecurityGroups/securityRules@2025-05-01' = {
  parent: sql_nsg
  name: 'allow-outbound-443-AzureActiveDirectory'
  properties: {
    priority: 100
    direction: 'Outbound'
    access: 'Allow'
    protocol: 'Tcp'
    sourceAddressPrefix: '*'
    sourcePortRange: '*'
    destinationAddressPrefix: 'AzureActiveDirectory'
    destinationPortRange: '443'
  }
}

resource sql_nsg_allow_outbound_443_Sql 'Microsoft.Network/networkSecurityGroups/securityRules@2025-05-01' = {
  parent: sql_nsg
  name: 'allow-outbound-443-Sql'
  properties: {
    priority: 200
    direction: 'Outbound'
    access: 'Allow'
    protocol: 'Tcp'
    sourceAddressPrefix: '*'
    sourcePortRange: '*'
    destinationAddressPrefix: 'Sql'
    destinationPortRange: '443'
  }
}

output id string = sql_nsg.id

output name string = sql_nsg.name
