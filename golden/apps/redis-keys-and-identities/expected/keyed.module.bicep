// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b4d6f93431c825aa

@description('The region to deploy to.')
param location string = resourceGroup().location

param keyed_kv_outputs_name string

resource keyed_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: keyed_kv_outputs_name
}

resource keyed 'Microsoft.Cache/redisEnterprise@2025-07-01' = {
  name: take('keyed-${uniqueString(resourceGroup().id)}', 60)
  location: location
  sku: {
    name: 'Balanced_B0'
  }
  properties: {
    minimumTlsVersion: '1.2'
    publicNetworkAccess: 'Enabled'
  }
}

resource keyed_default 'Microsoft.Cache/redisEnterprise/databases@2025-07-01' = {
  parent: keyed
  name: 'default'
  properties: {
    accessKeysAuthentication: 'Enabled'
    port: 10000
  }
}

resource connectionString 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: keyed_kv
  name: 'connectionstrings--keyed'
  properties: {
    value: '${keyed.properties.hostName}:10000,ssl=true,password=${keyed_default.listKeys().primaryKey}'
  }
}

resource primaryAccessKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: keyed_kv
  name: 'primaryaccesskey--keyed'
  properties: {
    value: keyed_default.listKeys().primaryKey
  }
}

output name string = keyed.name

output id string = keyed.id

output hostName string = keyed.properties.hostName
