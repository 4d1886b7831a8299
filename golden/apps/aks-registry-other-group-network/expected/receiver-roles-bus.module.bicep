// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e033594c171fd97b

param bus_outputs_name string

param principalId string

resource bus 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: bus_outputs_name
}

resource bus_AzureServiceBusDataReceiver 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: bus
  name: guid(
    bus.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0'
    )
    principalType: 'ServicePrincipal'
  }
}
