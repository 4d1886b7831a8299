// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3fa88e3c6e130d5d

param env_acr_outputs_name string

param principalId string

resource env_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: env_acr_outputs_name
}

resource env_acr_AcrPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: env_acr
  name: guid(
    env_acr.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
    principalType: 'ServicePrincipal'
  }
}
