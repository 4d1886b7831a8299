// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6d568b78d47be80f

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

resource links 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'links'
  properties: {
    addressPrefix: '10.0.2.0/24'
  }
  dependsOn: [
    apps
  ]
}

output apps_Id string = apps.id

output links_Id string = links.id

output id string = net.id

output name string = net.name
