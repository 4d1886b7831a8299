// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e5afdc91f66a9ca2

@description('The region to deploy to.')
param location string = resourceGroup().location

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take('vault-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    publicNetworkAccess: 'Disabled'
  }
  tags: {
    'aspire-resource-name': 'vault'
  }
}

output vaultUri string = vault.properties.vaultUri

output name string = vault.name

output id string = vault.id
