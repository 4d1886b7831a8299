// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a9d9b1d5333527f6

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

resource endpoints 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'endpoints'
  properties: {
    addressPrefix: '10.0.1.0/24'
  }
}

output endpoints_Id string = endpoints.id

output id string = net.id

output name string = net.name
