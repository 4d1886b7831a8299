// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:97f52b015699668f

@description('The region to deploy to.')
param location string = resourceGroup().location

@secure()
param token_value string

resource own 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take('own-${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'own'
  }
}

resource secret_app_token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: own
  name: 'app-token'
  properties: {
    value: token_value
  }
}

output vaultUri string = own.properties.vaultUri

output name string = own.name

output id string = own.id
