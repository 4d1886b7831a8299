// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:764cbc7651204be7

@description('The region to deploy to.')
param location string = resourceGroup().location

param accountName string

param tags object = {}

resource ai 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: accountName
}

resource shop 'Microsoft.CognitiveServices/accounts/projects@2025-09-01' = {
  parent: ai
  name: 'shop'
  location: location
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: 'shop'
  }
  tags: {
    'aspire-resource-name': 'shop'
  }
}

resource shop_ai 'Microsoft.Insights/components@2020-02-02' = {
  name: 'shop-ai'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
  }
  tags: tags
}

resource shop_ai_MonitoringMetricsPublisher 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: shop_ai
  name: guid(
    shop_ai.id,
    shop.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')
  )
  properties: {
    principalId: shop.identity.principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '3913510d-42f4-4e42-8a64-420c390055eb'
    )
    principalType: 'ServicePrincipal'
  }
}

resource shop_ai_conn 'Microsoft.CognitiveServices/accounts/projects/connections@2026-03-01' = {
  parent: shop
  name: 'shop-ai-conn'
  properties: {
    category: 'AppInsights'
    target: shop_ai.id
    authType: 'ApiKey'
    isSharedToAll: false
    credentials: {
      key: shop_ai.properties.ConnectionString
    }
    metadata: {
      ApiType: 'Azure'
      ResourceId: shop_ai.id
      location: shop_ai.location
    }
  }
}

output id string = shop.id

output name string = '${accountName}/shop'

output endpoint string = shop.properties.endpoints['AI Foundry API']

output principalId string = shop.identity.principalId

output APPLICATION_INSIGHTS_CONNECTION_STRING string = shop_ai.properties.ConnectionString
