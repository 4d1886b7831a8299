// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:91a6cec09073e789

@description('The region to deploy to.')
param location string = resourceGroup().location

@secure()
param token_value string

@secure()
param in_the_source_for_all_to_see string

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
    value: token_value
  }
}

resource secret_salt 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'salt'
  properties: {
    value: in_the_source_for_all_to_see
  }
}

output vaultUri string = vault.properties.vaultUri

output name string = vault.name

output id string = vault.id
