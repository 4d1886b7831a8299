// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:00741c749e6e76c6

param principalId string

resource bus 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: 'sb-shared'
}

resource bus_AzureServiceBusDataOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: bus
  name: guid(
    bus.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '090c5cfd-751d-490a-894a-3ce6f1109419')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '090c5cfd-751d-490a-894a-3ce6f1109419'
    )
    principalType: 'ServicePrincipal'
  }
}
