// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0f08a32e7ce1dacb

@description('The region to deploy to.')
param location string = resourceGroup().location

resource archive 'Microsoft.Kusto/clusters@2024-04-13' existing = {
  name: 'contosoarchive'
}

resource months 'Microsoft.Kusto/clusters/databases@2024-04-13' = {
  parent: archive
  name: 'months'
  location: location
  kind: 'ReadWrite'
}

output clusterUri string = archive.properties.uri

output name string = archive.name
