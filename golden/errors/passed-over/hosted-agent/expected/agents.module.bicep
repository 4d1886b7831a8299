// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:278197daefad659c

@description('The region to deploy to.')
param location string = resourceGroup().location

param ai_outputs_name string

param tags object = {}

param agents_acr_outputs_name string

resource ai 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: ai_outputs_name
}

resource agents_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: agents_acr_outputs_name
}

resource agents 'Microsoft.CognitiveServices/accounts/projects@2025-09-01' = {
  parent: ai
  name: 'agents'
  location: location
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
  location: location
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

resource agents_AcrPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: agents_acr
  name: guid(
    agents_acr.id,
    agents.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  )
  properties: {
    principalId: agents.identity.principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
    principalType: 'ServicePrincipal'
  }
}

output id string = agents.id

output name string = '${ai_outputs_name}/agents'

output endpoint string = agents.properties.endpoints['AI Foundry API']

output principalId string = agents.identity.principalId

output APPLICATION_INSIGHTS_CONNECTION_STRING string = agents_ai.properties.ConnectionString

output AZURE_CONTAINER_REGISTRY_NAME string = agents_acr.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = agents_acr.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = agents.identity.principalId
