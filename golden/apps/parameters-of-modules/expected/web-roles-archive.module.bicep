// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9d1e715455ac8c49

param principalId string

resource archive 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: 'companyarchive'
}

resource archive_StorageBlobDataReader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: archive
  name: guid(
    archive.id,
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
