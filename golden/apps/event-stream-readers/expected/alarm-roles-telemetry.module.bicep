// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2d47f7d2d6609a36

param telemetry_outputs_name string

param principalId string

resource telemetry 'Microsoft.EventHub/namespaces@2024-01-01' existing = {
  name: telemetry_outputs_name
}

resource telemetry_AzureEventHubsDataOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: telemetry
  name: guid(
    telemetry.id,
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
