// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c43c6f2103cc533b

param subscriptionId string

param resourceGroupName string

param store_outputs_name string

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  scope: resourceGroup(subscriptionId, resourceGroupName)
  name: store_outputs_name
}

resource tags 'Microsoft.Resources/tags@2024-03-01' = {
  name: 'default'
  properties: {
    tags: {
      store: store.id
    }
  }
}
