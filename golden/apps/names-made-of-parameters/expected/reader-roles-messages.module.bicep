// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2ccbcf36aecf786c

param stage string

param principalId string

resource messages 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  #disable-next-line BCP334
  name: '${stage}-sb'
}

resource messages_AzureServiceBusDataOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: messages
  name: guid(
    messages.id,
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
