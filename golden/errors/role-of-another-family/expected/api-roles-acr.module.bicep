// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9afec2cb7b4c43ab

param acr_outputs_name string

param principalId string

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: acr_outputs_name
}

resource acr_StorageBlobDataReader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: acr
  name: guid(
    acr.id,
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
