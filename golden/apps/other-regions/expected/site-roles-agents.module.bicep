// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9fa6df977a6d0582

param agents_outputs_name string

param principalId string

resource agents 'Microsoft.CognitiveServices/accounts/projects@2025-09-01' existing = {
  name: agents_outputs_name
}

resource agents_AzureAIUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: agents
  name: guid(
    agents.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '53ca6127-db72-4b80-b1b0-d745d6d5456d')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '53ca6127-db72-4b80-b1b0-d745d6d5456d'
    )
    principalType: 'ServicePrincipal'
  }
}
