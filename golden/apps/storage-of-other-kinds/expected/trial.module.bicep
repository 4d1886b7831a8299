// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9149cf02e56e916e

@description('The region to deploy to.')
param location string = resourceGroup().location

resource trial 'Microsoft.Kusto/clusters@2024-04-13' = {
  name: take('trial${uniqueString(resourceGroup().id)}', 24)
  location: location
  sku: {
    name: 'Dev(No SLA)_Standard_E2a_v4'
    capacity: 1
    tier: 'Basic'
  }
  tags: {
    'aspire-resource-name': 'trial'
  }
}

output clusterUri string = trial.properties.uri

output name string = trial.name
