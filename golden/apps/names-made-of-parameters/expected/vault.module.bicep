// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:95fe8bcfe3ea4c54

@description('The region to deploy to.')
param location string = resourceGroup().location

param stage string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  #disable-next-line BCP334
  name: '${stage}kv'
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

output vaultUri string = vault.properties.vaultUri

output name string = vault.name

output id string = vault.id
