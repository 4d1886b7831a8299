// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:323c5bda87cd973b

param web_nsg_outputs_id string

resource hub 'Microsoft.Network/virtualNetworks@2025-05-01' existing = {
  name: 'vnet-hub'
}

resource web 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: hub
  name: 'web'
  properties: {
    addressPrefix: '10.0.1.0/24'
    networkSecurityGroup: {
      id: web_nsg_outputs_id
    }
  }
}

output web_Id string = web.id

output id string = hub.id

output name string = 'vnet-hub'
