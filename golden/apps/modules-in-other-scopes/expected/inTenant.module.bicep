// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9a630860f0e7cc4e

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
  name: 'team-vault'
}

resource far 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(otherSubscription, otherGroup)
  name: 'team-vault'
}

output ids array = [
  store.id
  near.id
  far.id
]
