// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a7a2668a0f09ef9b

param platform string

param vault_outputs_name string

resource shared 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  scope: resourceGroup('shared')
  name: 'sharedstore'
}

resource central 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(platform, 'central')
  name: 'centralvault'
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vault_outputs_name
}

resource note 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: vault
  name: 'kept'
  properties: {
    level: 'CanNotDelete'
    notes: 'Backed up to ${shared.properties.primaryEndpoints.blob}, keys in ${central.properties.vaultUri}'
  }
  dependsOn: [
    vault
  ]
}
