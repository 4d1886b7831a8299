// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9bb4eb8827553f3c

param files_outputs_name string

param principalId string

resource files 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: files_outputs_name
}

resource files_StorageBlobDataContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: files
  name: guid(
    files.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
    )
    principalType: 'ServicePrincipal'
  }
}

resource files_StorageTableDataContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: files
  name: guid(
    files.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
    )
    principalType: 'ServicePrincipal'
  }
}

resource files_StorageQueueDataContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: files
  name: guid(
    files.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '974c5e8b-45b9-4653-ba55-5f855dd0fb88')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
    )
    principalType: 'ServicePrincipal'
  }
}
