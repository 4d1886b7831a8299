// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6406c76e8716442f

@description('The region to deploy to.')
param location string = resourceGroup().location

resource logs 'Microsoft.Kusto/clusters@2024-04-13' = {
  name: take('logs${uniqueString(resourceGroup().id)}', 24)
  location: location
  sku: {
    name: 'Standard_E2a_v4'
    capacity: 3
    tier: 'Standard'
  }
  tags: {
    'aspire-resource-name': 'logs'
  }
}

resource requests 'Microsoft.Kusto/clusters/databases@2024-04-13' = {
  parent: logs
  name: 'requests'
  location: location
  kind: 'ReadWrite'
}

resource failures 'Microsoft.Kusto/clusters/databases@2024-04-13' = {
  parent: logs
  name: 'failed requests'
  location: location
  kind: 'ReadWrite'
}

output clusterUri string = logs.properties.uri

output name string = logs.name
