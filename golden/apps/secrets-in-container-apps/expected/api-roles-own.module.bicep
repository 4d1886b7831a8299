// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f400d2d1cec6e1c4

param own_outputs_name string

param principalId string

resource own 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: own_outputs_name
}

resource own_KeyVaultSecretsUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: own
  name: guid(
    own.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '4633458b-17de-408a-b874-0445c86b69e6'
    )
    principalType: 'ServicePrincipal'
  }
}
