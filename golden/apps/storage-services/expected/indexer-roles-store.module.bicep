// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4dd0e058100cbb3d

param store_outputs_name string

param principalId string

resource store 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: store_outputs_name
}

resource store_StorageBlobDataReader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: store
  name: guid(
    store.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
    )
    principalType: 'ServicePrincipal'
  }
}
