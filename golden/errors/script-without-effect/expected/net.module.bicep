// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4725a15e83978b03

@description('The region to deploy to.')
param location string = resourceGroup().location

resource net 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: take('net-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.0.0.0/16'
      ]
    }
  }
  tags: {
    'aspire-resource-name': 'net'
  }
}

resource scripts 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'scripts'
  properties: {
    addressPrefix: '10.0.2.0/29'
  }
}

output scripts_Id string = scripts.id

output id string = net.id

output name string = net.name
