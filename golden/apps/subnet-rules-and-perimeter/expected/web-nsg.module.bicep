// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:842088e93a238d22

@description('The region to deploy to.')
param location string = resourceGroup().location

param partner_value string

resource web_nsg 'Microsoft.Network/networkSecurityGroups@2025-05-01' = {
  name: take('web_nsg-${uniqueString(resourceGroup().id)}', 80)
  location: location
  tags: {
    'aspire-resource-name': 'web-nsg'
  }
}

resource web_nsg_https 'Microsoft.Network/networkSecurityGroups/securityRules@2025-05-01' = {
  parent: web_nsg
  name: 'https'
  properties: {
    priority: 100
    direction: 'Inbound'
    access: 'Allow'
    protocol: 'Tcp'
    sourceAddressPrefix: partner_value
    sourcePortRange: '*'
    destinationAddressPrefix: '*'
    destinationPortRange: '443'
  }
}

resource web_nsg_nothing_else 'Microsoft.Network/networkSecurityGroups/securityRules@2025-05-01' = {
  parent: web_nsg
  name: 'nothing-else'
  properties: {
    priority: 200
    direction: 'Inbound'
    access: 'Deny'
    protocol: '*'
    sourceAddressPrefix: '*'
    sourcePortRange: '*'
    destinationAddressPrefix: '*'
    destinationPortRange: '*'
  }
}

output id string = web_nsg.id

output name string = web_nsg.name
