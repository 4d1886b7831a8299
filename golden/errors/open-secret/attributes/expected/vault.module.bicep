// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7dee94627c165cc8

@description('The region to deploy to.')
param location string = resourceGroup().location

@secure()
param login_value string

@secure()
param tight_value_host_value_port_value_host_value string

@secure()
param host_value_key_value string

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

resource secret_plain 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'plain'
  properties: {
    value: login_value
  }
}

resource secret_address 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'address'
  properties: {
    value: tight_value_host_value_port_value_host_value
  }
}

resource secret_mixed 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'mixed'
  properties: {
    value: host_value_key_value
  }
}

output vaultUri string = vault.properties.vaultUri

output name string = vault.name

output id string = vault.id
