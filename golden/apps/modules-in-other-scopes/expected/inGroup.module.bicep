// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fd2b7627c9289587

param resourceGroupName string

param store_outputs_name string

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  scope: resourceGroup(resourceGroupName)
  name: store_outputs_name
}

resource near 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'team-vault'
}

resource tags 'Microsoft.Resources/tags@2024-03-01' = {
  name: 'default'
  properties: {
    tags: {
      store: store.id
      near: near.id
    }
  }
}
