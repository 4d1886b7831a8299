// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a1bbcd56e7d51b04

@description('The region to deploy to.')
param location string = resourceGroup().location

resource ledger_kv 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take('ledgerkv-${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'ledger-kv'
  }
}

output vaultUri string = ledger_kv.properties.vaultUri

output name string = ledger_kv.name

output id string = ledger_kv.id
