// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c87673acedcb655e

param models string

param ai_outputs_name string

param tags object = {}

resource ai 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: ai_outputs_name
}

resource agents 'Microsoft.CognitiveServices/accounts/projects@2025-09-01' = {
  parent: ai
  name: 'agents'
  location: models
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'agents'
  }
  tags: {
    'aspire-resource-name': 'agents'
  }
}

resource agents_ai 'Microsoft.Insights/components@2020-02-02' = {
  name: 'agents-ai'
  location: models
  kind: 'web'
  properties: {
    Application_Type: 'web'
  }
  tags: tags
}

resource agents_ai_MonitoringMetricsPublisher 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: agents_ai
  name: guid(
    agents_ai.id,
    agents.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')
  )
  properties: {
    principalId: agents.identity.principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '3913510d-42f4-4e42-8a64-420c390055eb'
    )
    principalType: 'ServicePrincipal'
  }
}

resource agents_ai_conn 'Microsoft.CognitiveServices/accounts/projects/connections@2026-03-01' = {
  parent: agents
  name: 'agents-ai-conn'
  properties: {
    category: 'AppInsights'
    target: agents_ai.id
    authType: 'ApiKey'
    isSharedToAll: false
    credentials: {
      key: agents_ai.properties.ConnectionString
    }
    metadata: {
      ApiType: 'Azure'
      ResourceId: agents_ai.id
      location: agents_ai.location
    }
  }
}

output id string = agents.id

output name string = '${ai_outputs_name}/agents'

output endpoint string = agents.properties.endpoints['AI Foundry API']

output principalId string = agents.identity.principalId

output APPLICATION_INSIGHTS_CONNECTION_STRING string = agents_ai.properties.ConnectionString
