// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ab1b8b576e10aac7

param chat_outputs_name string

param principalId string

param principalType string

resource chat 'Microsoft.SignalRService/signalR@2024-03-01' existing = {
  name: chat_outputs_name
}

resource chat_SignalRAppServer 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: chat
  name: guid(
    chat.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '420fcaa2-552c-430f-98ca-3264be4806c7')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '420fcaa2-552c-430f-98ca-3264be4806c7'
    )
    principalType: principalType
  }
}
