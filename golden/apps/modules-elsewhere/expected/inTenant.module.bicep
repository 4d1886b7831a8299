// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fb9ae8f936ae8b58

targetScope = 'tenant'

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

output found array = [
  vault.id
  shared.id
  central.id
]
