// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5441469dd421dc1d

@description('The region to deploy to.')
param location string = resourceGroup().location

resource fast 'Microsoft.Cache/redisEnterprise@2025-07-01' = {
  name: take('fast-${uniqueString(resourceGroup().id)}', 60)
  location: location
  sku: {
    name: 'Balanced_B0'
  }
  properties: {
    minimumTlsVersion: '1.2'
    publicNetworkAccess: 'Enabled'
  }
}

resource fast_default 'Microsoft.Cache/redisEnterprise/databases@2025-07-01' = {
  parent: fast
  name: 'default'
  properties: {
    accessKeysAuthentication: 'Disabled'
    port: 10000
  }
}

output connectionString string = '${fast.properties.hostName}:10000,ssl=true'

output name string = fast.name

output id string = fast.id

output hostName string = fast.properties.hostName
