// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:50e1cf94d2bb4dfb

targetScope = 'subscription'

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

resource tags 'Microsoft.Resources/tags@2024-03-01' = {
  name: 'default'
  properties: {
    tags: {
      store: store.id
      near: near.id
      far: far.id
    }
  }
}
