// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d273656b0ae11c39

param funcstorage84a6d_outputs_name string

param principalId string

resource funcstorage84a6d 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: funcstorage84a6d_outputs_name
}

resource funcstorage84a6d_StorageBlobDataContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: funcstorage84a6d
  name: guid(
    funcstorage84a6d.id,
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

resource funcstorage84a6d_StorageTableDataContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: funcstorage84a6d
  name: guid(
    funcstorage84a6d.id,
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

resource funcstorage84a6d_StorageQueueDataContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: funcstorage84a6d
  name: guid(
    funcstorage84a6d.id,
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

resource funcstorage84a6d_StorageAccountContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: funcstorage84a6d
  name: guid(
    funcstorage84a6d.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '17d1049b-9a84-46fb-8f53-869881c3d3ab')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '17d1049b-9a84-46fb-8f53-869881c3d3ab'
    )
    principalType: 'ServicePrincipal'
  }
}
