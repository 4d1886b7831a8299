// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0930b40f83040104

param connectionstring_outputs_name string

param principalId string

resource connectionString 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: connectionstring_outputs_name
}

resource connectionString_KeyVaultSecretsUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: connectionString
  name: guid(
    connectionString.id,
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
