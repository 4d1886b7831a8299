// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5af357232ada257e

param telemetry_outputs_name string

param principalId string

resource telemetry 'Microsoft.EventHub/namespaces@2024-01-01' existing = {
  name: telemetry_outputs_name
}

resource telemetry_AzureEventHubsDataReceiver 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: telemetry
  name: guid(
    telemetry.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'a638d3c7-ab3a-418d-83e6-5f17a39d4fde')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'a638d3c7-ab3a-418d-83e6-5f17a39d4fde'
    )
    principalType: 'ServicePrincipal'
  }
}
