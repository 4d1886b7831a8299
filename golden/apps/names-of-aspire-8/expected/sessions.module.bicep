// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fc5ca3917271d813

@description('The region to deploy to.')
param location string = resourceGroup().location

resource sessions 'Microsoft.Cache/redisEnterprise@2025-07-01' = {
  name: toLower(take('sessions${uniqueString(resourceGroup().id)}', 24))
  location: location
  sku: {
    name: 'Balanced_B0'
  }
  properties: {
    minimumTlsVersion: '1.2'
    publicNetworkAccess: 'Enabled'
  }
}

resource sessions_default 'Microsoft.Cache/redisEnterprise/databases@2025-07-01' = {
  parent: sessions
  name: 'default'
  properties: {
    accessKeysAuthentication: 'Disabled'
    port: 10000
  }
}

output connectionString string = '${sessions.properties.hostName}:10000,ssl=true'

output name string = sessions.name

output id string = sessions.id

output hostName string = sessions.properties.hostName
