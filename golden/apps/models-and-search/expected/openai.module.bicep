// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:27f5e3a4e32850af

@description('The region to deploy to.')
param location string = resourceGroup().location

resource openai 'Microsoft.CognitiveServices/accounts@2025-09-01' = {
  name: take('openai-${uniqueString(resourceGroup().id)}', 64)
  location: location
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: toLower(take('openai${uniqueString(resourceGroup().id)}', 24))
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
  tags: {
    'aspire-resource-name': 'openai'
    team: 'search'
  }
}

resource chat 'Microsoft.CognitiveServices/accounts/deployments@2025-09-01' = {
  parent: openai
  name: 'chat'
  sku: {
    name: 'Standard'
    capacity: 8
  }
  properties: {
    model: {
      format: 'OpenAI'
      name: 'gpt-4o'
      version: '2024-11-20'
    }
  }
  tags: {
    team: 'search'
  }
}

resource embedding 'Microsoft.CognitiveServices/accounts/deployments@2025-09-01' = {
  parent: openai
  name: 'embedding-small'
  sku: {
    name: 'Standard'
    capacity: 20
  }
  properties: {
    model: {
      format: 'OpenAI'
      name: 'text-embedding-3-small'
      version: '1'
    }
  }
  tags: {
    team: 'search'
  }
  dependsOn: [
    chat
  ]
}

output connectionString string = 'Endpoint=${openai.properties.endpoint}'

output endpoint string = openai.properties.endpoint

output name string = openai.name

output id string = openai.id
