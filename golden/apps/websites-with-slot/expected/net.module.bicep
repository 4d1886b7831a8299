// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ea948f94c9d560b4

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
    team: 'shop'
  }
}

resource sites 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'sites'
  properties: {
    addressPrefix: '10.0.0.0/24'
    delegations: [
      {
        name: 'Microsoft.Web/serverFarms'
        properties: {
          serviceName: 'Microsoft.Web/serverFarms'
        }
      }
    ]
  }
}

output sites_Id string = sites.id

output id string = net.id

output name string = net.name
