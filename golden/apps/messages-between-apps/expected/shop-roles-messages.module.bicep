// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b68c97c1ffe6ab0d

param messages_outputs_name string

param principalId string

resource messages 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: messages_outputs_name
}

resource messages_AzureServiceBusDataSender 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: messages
  name: guid(
    messages.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39'
    )
    principalType: 'ServicePrincipal'
  }
}
