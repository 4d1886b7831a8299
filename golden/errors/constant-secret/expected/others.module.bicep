// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:206df5d6491bdf14

@description('The region to deploy to.')
param location string = resourceGroup().location

@secure()
param made_value string

@secure()
param fresh_value string

@secure()
param nothing_value string

@secure()
param same_value string

resource others 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take('others-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
  }
  tags: {
    'aspire-resource-name': 'others'
  }
}

resource secret_made 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: others
  name: 'made'
  properties: {
    value: made_value
  }
}

resource secret_fresh 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: others
  name: 'fresh'
  properties: {
    value: fresh_value
  }
}

resource secret_nothing 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: others
  name: 'nothing'
  properties: {
    value: nothing_value
  }
}

resource secret_same 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: others
  name: 'same'
  properties: {
    value: same_value
  }
}

output vaultUri string = others.properties.vaultUri

output name string = others.name

output id string = others.id
