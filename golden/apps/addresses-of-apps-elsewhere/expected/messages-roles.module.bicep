// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8bea60ef987b1d4c

param messages_outputs_name string

param principalId string

param principalType string

resource messages 'Microsoft.SignalRService/webPubSub@2024-03-01' existing = {
  name: messages_outputs_name
}

resource messages_WebPubSubServiceOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: messages
  name: guid(
    messages.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '12cf5a90-567b-43ae-8102-96cf46c7d9b4')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '12cf5a90-567b-43ae-8102-96cf46c7d9b4'
    )
    principalType: principalType
  }
}
