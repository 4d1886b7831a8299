// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:dce57767b93e6881

@description('The region to deploy to.')
param location string = resourceGroup().location

@secure()
param apikey_value string

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

resource secret_key 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'key'
  properties: {
    value: apikey_value
  }
}

output vaultUri string = vault.properties.vaultUri

output name string = vault.name

output id string = vault.id
