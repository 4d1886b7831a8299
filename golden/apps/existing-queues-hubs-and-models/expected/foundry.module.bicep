// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b94ce41ef9f80400

resource foundry 'Microsoft.CognitiveServices/accounts@2025-09-01' existing = {
  name: 'aif-shared'
}

// Lets the account run agents.
resource foundry_caphost 'Microsoft.CognitiveServices/accounts/capabilityHosts@2025-10-01-preview' = {
  parent: foundry
  name: 'foundry-caphost'
  properties: {
    capabilityHostKind: 'Agents'
    enablePublicHostingEnvironment: true
  }
}

output aiFoundryApiEndpoint string = foundry.properties.endpoints['AI Foundry API']

output endpoint string = foundry.properties.endpoint

output name string = foundry.name

output id string = foundry.id
