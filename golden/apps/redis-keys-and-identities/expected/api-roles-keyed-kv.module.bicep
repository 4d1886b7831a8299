// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:46d128ba0e91394f

param keyed_kv_outputs_name string

param principalId string

resource keyed_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: keyed_kv_outputs_name
}

resource keyed_kv_KeyVaultSecretsUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: keyed_kv
  name: guid(
    keyed_kv.id,
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
