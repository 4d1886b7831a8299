// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5a200a6c7c0e4af6

@description('The region to deploy to.')
param location string = resourceGroup().location

resource var 'Microsoft.Kusto/clusters@2024-04-13' existing = {
  name: 'analytics'
}

resource resource 'Microsoft.Kusto/clusters/databases@2024-04-13' = {
  parent: var
  name: 'resource'
  location: location
  kind: 'ReadWrite'
}

output clusterUri string = var.properties.uri

output name string = var.name
