// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:994af4c0bc7f84f6

targetScope = 'subscription'

param subscriptionId string

param resourceGroupName string

param vault_outputs_name string

param platform string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(subscriptionId, resourceGroupName)
  name: vault_outputs_name
}

resource shared 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  scope: resourceGroup(subscriptionId, 'shared')
  name: 'sharedstore'
}

resource central 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(platform, 'central')
  name: 'centralvault'
}

resource kept 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'kept'
  properties: {
    level: 'CanNotDelete'
    notes: '${vault.name}, ${shared.name} and ${central.name}'
  }
}
