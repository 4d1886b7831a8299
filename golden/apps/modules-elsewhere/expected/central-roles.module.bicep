// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ac5402845c09b293

param principalId string

param principalType string

resource central 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'centralvault'
}

resource central_KeyVaultSecretsUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: central
  name: guid(
    central.id,
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
