// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5245b2254dd2e057

param principalId string

resource stream 'Microsoft.EventHub/namespaces@2024-01-01' existing = {
  name: 'evh-shared'
}

resource stream_AzureEventHubsDataOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: stream
  name: guid(
    stream.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'f526a384-b230-433a-b45c-95f59c4a2dec')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'f526a384-b230-433a-b45c-95f59c4a2dec'
    )
    principalType: 'ServicePrincipal'
  }
}
