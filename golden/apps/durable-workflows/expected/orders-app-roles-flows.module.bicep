// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bd7a2b3550d8cef5

param flows_outputs_name string

param principalId string

resource flows 'Microsoft.DurableTask/schedulers@2026-02-01' existing = {
  name: flows_outputs_name
}

resource flows_DurableTaskDataContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: flows
  name: guid(
    flows.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0ad04412-c4d5-4796-b79c-f76d14c8d402')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '0ad04412-c4d5-4796-b79c-f76d14c8d402'
    )
    principalType: 'ServicePrincipal'
  }
}
