// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:79255c48bc585cab

@description('The region to deploy to.')
param location string = resourceGroup().location

resource logs 'Microsoft.Kusto/clusters@2024-04-13' = {
  name: take('logs${uniqueString(resourceGroup().id)}', 24)
  location: location
  sku: {
    name: 'Standard_E2a_v4'
    capacity: 2
    tier: 'Standard'
  }
  tags: {
    'aspire-resource-name': 'logs'
  }
}

resource telemetry 'Microsoft.Kusto/clusters/databases@2024-04-13' = {
  parent: logs
  name: 'telemetry'
  location: location
  kind: 'ReadWrite'
}

output clusterUri string = logs.properties.uri

output name string = logs.name
