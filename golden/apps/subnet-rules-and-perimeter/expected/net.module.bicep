// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ac0d1aad4a82cad7

param out_outputs_id string

param web_nsg_outputs_id string

resource net 'Microsoft.Network/virtualNetworks@2025-05-01' existing = {
  name: 'corporate'
}

resource gateway 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' existing = {
  parent: net
  name: 'gateway'
}

resource web 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'web'
  properties: {
    addressPrefix: '10.1.1.0/24'
    natGateway: {
      id: out_outputs_id
    }
    networkSecurityGroup: {
      id: web_nsg_outputs_id
    }
  }
}

output gateway_Id string = gateway.id

output web_Id string = web.id

output id string = net.id

output name string = 'corporate'
