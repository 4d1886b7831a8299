// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f269a2d35ddf7cc4

@description('The region to deploy to.')
param location string = resourceGroup().location

resource keyed_kv 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take('keyedkv-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enabledForTemplateDeployment: true
  }
  tags: {
    'aspire-resource-name': 'keyed-kv'
  }
}

output vaultUri string = keyed_kv.properties.vaultUri

output name string = keyed_kv.name

output id string = keyed_kv.id
