// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:23305f770b5b5833

targetScope = 'tenant'

param subscriptionId string

param resourceGroupName string

param store_outputs_name string

param otherGroup string

param otherSubscription string

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  scope: resourceGroup(subscriptionId, resourceGroupName)
  name: store_outputs_name
}

resource near 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(subscriptionId, otherGroup)
  name: 'near-vault'
}

resource far 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(otherSubscription, otherGroup)
  name: 'far-vault'
}

output ids array = [
  store.id
  near.id
  far.id
]
