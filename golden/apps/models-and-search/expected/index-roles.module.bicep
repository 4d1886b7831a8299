// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e0a9cd2b5f6314ed

param index_outputs_name string

param principalId string

param principalType string

resource index 'Microsoft.Search/searchServices@2023-11-01' existing = {
  name: index_outputs_name
}

resource index_SearchIndexDataContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: index
  name: guid(
    index.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8ebe5a00-799e-43f5-93ac-243d3dce84a7')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '8ebe5a00-799e-43f5-93ac-243d3dce84a7'
    )
    principalType: principalType
  }
}

resource index_SearchServiceContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: index
  name: guid(
    index.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7ca78c08-252a-4471-8644-bb5ff32d4ba0')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7ca78c08-252a-4471-8644-bb5ff32d4ba0'
    )
    principalType: principalType
  }
}
