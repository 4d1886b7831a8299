// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:41e852e9cc09e49d

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

resource apps 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'apps'
  properties: {
    addressPrefix: '10.0.0.0/23'
    delegations: [
      {
        name: 'Microsoft.App/environments'
        properties: {
          serviceName: 'Microsoft.App/environments'
        }
      }
    ]
  }
}

resource data 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'data'
  properties: {
    addressPrefix: '10.0.2.0/24'
  }
  dependsOn: [
    apps
  ]
}

output apps_Id string = apps.id

output data_Id string = data.id

output id string = net.id

output name string = net.name
