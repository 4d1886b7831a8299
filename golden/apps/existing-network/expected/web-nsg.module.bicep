// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c48900e6af089816

resource web_nsg 'Microsoft.Network/networkSecurityGroups@2025-05-01' existing = {
  name: 'nsg-web'
}

resource web_nsg_allow_https 'Microsoft.Network/networkSecurityGroups/securityRules@2025-05-01' = {
  parent: web_nsg
  name: 'allow-https'
  properties: {
    priority: 100
    direction: 'Inbound'
    access: 'Allow'
    protocol: 'Tcp'
    sourceAddressPrefix: '*'
    sourcePortRange: '*'
    destinationAddressPrefix: '*'
    destinationPortRange: '443'
  }
}

output id string = web_nsg.id

output name string = 'nsg-web'
