// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b2fdd3c34def34fa

param orders_outputs_name string

param principalId string

resource orders 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: orders_outputs_name
}

resource orders_StorageBlobDataReader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: orders
  name: guid(
    orders.id,
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
