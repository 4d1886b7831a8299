// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:23b273161cdd890a

param principalId string

resource shared 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'shared-vault'
}

resource shared_KeyVaultSecretsUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: shared
  name: guid(
    shared.id,
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
