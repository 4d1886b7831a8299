// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4492180e0fb80b69

param ledger_kv_outputs_name string

param principalId string

resource ledger_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: ledger_kv_outputs_name
}

resource ledger_kv_KeyVaultSecretsUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: ledger_kv
  name: guid(
    ledger_kv.id,
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
