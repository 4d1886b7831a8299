// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:cedb6505cd97de7f

param spoke string

resource data_nsg 'Microsoft.Network/networkSecurityGroups@2025-05-01' = {
  name: take('data_nsg-${uniqueString(resourceGroup().id)}', 80)
  location: spoke
  tags: {
    'aspire-resource-name': 'data-nsg'
  }
}

resource data_nsg_web 'Microsoft.Network/networkSecurityGroups/securityRules@2025-05-01' = {
  parent: data_nsg
  name: 'web'
  properties: {
    priority: 100
    direction: 'Inbound'
    access: 'Allow'
    protocol: '*'
    sourceAddressPrefix: '*'
    sourcePortRange: '*'
    destinationAddressPrefix: '*'
    destinationPortRange: '443'
  }
}

output id string = data_nsg.id

output name string = data_nsg.name
