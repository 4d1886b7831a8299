// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f025888ceb26dba4

param principalId string

resource models 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: 'oai-shared'
}

resource models_CognitiveServicesOpenAIUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: models
  name: guid(
    models.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    )
    principalType: 'ServicePrincipal'
  }
}
