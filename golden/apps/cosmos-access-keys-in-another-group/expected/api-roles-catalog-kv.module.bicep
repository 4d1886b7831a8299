// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6e16b8ad686e10d7

param catalog_kv_outputs_name string

param principalId string

resource catalog_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: catalog_kv_outputs_name
}

resource catalog_kv_KeyVaultSecretsUser 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: catalog_kv
  name: guid(
    catalog_kv.id,
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
