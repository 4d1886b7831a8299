// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:191215b898f1fb24

@description('The region to deploy to.')
param location string = resourceGroup().location

resource ai 'Microsoft.CognitiveServices/accounts@2025-09-01' = {
  name: toLower('ai-${uniqueString(resourceGroup().id)}')
  location: location
  kind: 'AIServices'
  sku: {
    name: 'S0'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    customSubDomainName: toLower('ai-${uniqueString(resourceGroup().id)}')
    disableLocalAuth: true
    allowProjectManagement: true
    publicNetworkAccess: 'Enabled'
  }
  tags: {
    'aspire-resource-name': 'ai'
  }
}

// Lets the account run agents.
resource ai_caphost 'Microsoft.CognitiveServices/accounts/capabilityHosts@2025-10-01-preview' = {
  parent: ai
  name: 'foundry-caphost'
  properties: {
    capabilityHostKind: 'Agents'
    enablePublicHostingEnvironment: true
  }
}

output aiFoundryApiEndpoint string = ai.properties.endpoints['AI Foundry API']

output endpoint string = ai.properties.endpoint

output name string = ai.name

output id string = ai.id
