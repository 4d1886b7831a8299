// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b41abed172d38781

@description('The region to deploy to.')
param location string = resourceGroup().location

param connectionstring_outputs_name string

resource connectionString_ 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: connectionstring_outputs_name
}

resource cache 'Microsoft.Cache/redisEnterprise@2025-07-01' = {
  name: take('cache-${uniqueString(resourceGroup().id)}', 60)
  location: location
  sku: {
    name: 'Balanced_B0'
  }
  properties: {
    minimumTlsVersion: '1.2'
    publicNetworkAccess: 'Enabled'
  }
}

resource cache_default 'Microsoft.Cache/redisEnterprise/databases@2025-07-01' = {
  parent: cache
  name: 'default'
  properties: {
    accessKeysAuthentication: 'Enabled'
    port: 10000
  }
}

resource connectionString 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: connectionString_
  name: 'connectionstrings--cache'
  properties: {
    value: '${cache.properties.hostName}:10000,ssl=true,password=${cache_default.listKeys().primaryKey}'
  }
}

resource primaryAccessKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: connectionString_
  name: 'primaryaccesskey--cache'
  properties: {
    value: cache_default.listKeys().primaryKey
  }
}

output name string = cache.name

output id string = cache.id

output hostName string = cache.properties.hostName
