// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3437ba64bd440864

@description('The region to deploy to.')
param location string = resourceGroup().location

@secure()
param keyvalue_value string

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
    enabledForTemplateDeployment: true
  }
  tags: {
    'aspire-resource-name': 'vault'
  }
}

resource secret_apiKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'apiKey'
  properties: {
    value: keyvalue_value
  }
}

resource secret_the_token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'the-token'
  properties: {
    value: keyvalue_value
  }
}

output vaultUri string = vault.properties.vaultUri

output name string = vault.name

output id string = vault.id
