// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:da73c4c4ea4f1bcd

@description('The region to deploy to.')
param location string = resourceGroup().location

@secure()
param production_value_false_token_value_none string

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
  }
  tags: {
    'aspire-resource-name': 'vault'
  }
}

resource secret_token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'token'
  properties: {
    value: production_value_false_token_value_none
  }
}

output vaultUri string = vault.properties.vaultUri

output name string = vault.name

output id string = vault.id
