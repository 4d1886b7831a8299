// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5510c7fff62b4587

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

resource sites 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'sites'
  properties: {
    addressPrefix: '10.0.0.0/26'
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

resource data 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'data'
  properties: {
    addressPrefix: '10.0.1.0/24'
  }
  dependsOn: [
    sites
  ]
}

output sites_Id string = sites.id

output data_Id string = data.id

output id string = net.id

output name string = net.name
