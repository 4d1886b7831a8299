// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d7d2a23f78522667

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

resource nodes 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'nodes'
  properties: {
    addressPrefix: '10.0.0.0/22'
  }
}

resource jobs 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'jobs'
  properties: {
    addressPrefix: '10.0.4.0/24'
  }
  dependsOn: [
    nodes
  ]
}

resource entrance 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' = {
  parent: net
  name: 'entrance'
  properties: {
    addressPrefix: '10.0.5.0/24'
    delegations: [
      {
        name: 'Microsoft.ServiceNetworking/trafficControllers'
        properties: {
          serviceName: 'Microsoft.ServiceNetworking/trafficControllers'
        }
      }
    ]
  }
  dependsOn: [
    jobs
  ]
}

output nodes_Id string = nodes.id

output jobs_Id string = jobs.id

output entrance_Id string = entrance.id

output id string = net.id

output name string = net.name
