// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bb924a43a1dfbd73

param acr_outputs_name string

param principalId string

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: acr_outputs_name
}

resource acr_AcrPush 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: acr
  name: guid(
    acr.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8311e382-0749-4cb8-b61a-304f252e45ec')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '8311e382-0749-4cb8-b61a-304f252e45ec'
    )
    principalType: 'ServicePrincipal'
  }
}

resource acr_AcrDelete 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: acr
  name: guid(
    acr.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'c2f4ef07-c644-48eb-af81-4b1b4947fb11')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'c2f4ef07-c644-48eb-af81-4b1b4947fb11'
    )
    principalType: 'ServicePrincipal'
  }
}
