// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:47e03c95cdb8861d

param flows_outputs_name string

param principalId string

resource flows 'Microsoft.DurableTask/schedulers@2026-02-01' existing = {
  name: flows_outputs_name
}

resource flows_DurableTaskWorker 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: flows
  name: guid(
    flows.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '80d0d6b0-f522-40a4-8886-a5a11720c375')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '80d0d6b0-f522-40a4-8886-a5a11720c375'
    )
    principalType: 'ServicePrincipal'
  }
}
