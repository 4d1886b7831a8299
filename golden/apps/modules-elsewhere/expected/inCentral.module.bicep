// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8c48e3284eba59ba

param subscriptionId string

param resourceGroupName string

param vault_outputs_name string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(subscriptionId, resourceGroupName)
  name: vault_outputs_name
}

resource shared 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  scope: resourceGroup(subscriptionId, 'shared')
  name: 'sharedstore'
}

resource central 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'centralvault'
}

resource token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: central
  name: 'vault-of-${vault.name}'
  properties: {
    value: '${vault.id} ${shared.id}'
  }
}
