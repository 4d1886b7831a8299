// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f0a6f3ed14ca70f3

param others_outputs_name string

param principalId string

param principalType string

resource others 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: others_outputs_name
}

resource others_KeyVaultSecretsUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: others
  name: guid(
    others.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '4633458b-17de-408a-b874-0445c86b69e6'
    )
    principalType: principalType
  }
}
