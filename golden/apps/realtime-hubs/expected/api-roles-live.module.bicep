// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:35e3c7b8eef7edcd

param live_outputs_name string

param principalId string

resource live 'Microsoft.SignalRService/signalR@2024-03-01' existing = {
  name: live_outputs_name
}

resource live_SignalRAppServer 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: live
  name: guid(
    live.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '420fcaa2-552c-430f-98ca-3264be4806c7')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '420fcaa2-552c-430f-98ca-3264be4806c7'
    )
    principalType: 'ServicePrincipal'
  }
}

resource live_SignalRRestApiOwner 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: live
  name: guid(
    live.id,
    principalId,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'fd53cd77-2268-407a-8f46-7e7863d0f521')
  )
  properties: {
    principalId: principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'fd53cd77-2268-407a-8f46-7e7863d0f521'
    )
    principalType: 'ServicePrincipal'
  }
}
