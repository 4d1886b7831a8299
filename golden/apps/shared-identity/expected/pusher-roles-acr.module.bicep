// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ff5fed79d80d7b2d

param acr_outputs_name string

param principalId string

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: acr_outputs_name
}

resource acr_role_0b6ac26f_1f1a_4e5c_9d5e_1f2f3a4b5c6d 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: acr
  name: guid(
    acr.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0b6ac26f-1f1a-4e5c-9d5e-1f2f3a4b5c6d')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '0b6ac26f-1f1a-4e5c-9d5e-1f2f3a4b5c6d'
    )
    principalType: 'ServicePrincipal'
  }
}
