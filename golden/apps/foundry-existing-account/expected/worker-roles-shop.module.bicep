// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0e3567c9994a970e

param shop_outputs_name string

param principalId string

resource shop 'Microsoft.CognitiveServices/accounts/projects@2025-09-01' existing = {
  name: shop_outputs_name
}

resource shop_AzureAIUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: shop
  name: guid(
    shop.id,
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
