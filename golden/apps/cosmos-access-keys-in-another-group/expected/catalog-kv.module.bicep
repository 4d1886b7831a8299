// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:81563be490ed9007

@description('The region to deploy to.')
param location string = resourceGroup().location

resource catalog_kv 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take('catalogkv-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
  }
  tags: {
    'aspire-resource-name': 'catalog-kv'
  }
}

output vaultUri string = catalog_kv.properties.vaultUri

output name string = catalog_kv.name

output id string = catalog_kv.id
