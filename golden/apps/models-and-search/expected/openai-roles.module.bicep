// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bc5e8778f7fadfb3

param openai_outputs_name string

param principalId string

param principalType string

resource openai 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: openai_outputs_name
}

resource openai_CognitiveServicesOpenAIUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: openai
  name: guid(
    openai.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
    )
    principalType: principalType
  }
}
