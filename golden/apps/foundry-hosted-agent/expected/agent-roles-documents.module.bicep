// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7526a6edfae4715a

param documents_outputs_name string

param principalId string

resource documents 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: documents_outputs_name
}

resource documents_StorageBlobDataReader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: documents
  name: guid(
    documents.id,
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
