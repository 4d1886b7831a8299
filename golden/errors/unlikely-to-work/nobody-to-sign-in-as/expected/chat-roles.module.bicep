// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:799f7927b8b7912b

param chat_outputs_name string

param principalId string

param principalType string

resource chat 'Microsoft.SignalRService/webPubSub@2024-03-01' existing = {
  name: chat_outputs_name
}

resource chat_WebPubSubServiceOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: chat
  name: guid(
    chat.id,
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
