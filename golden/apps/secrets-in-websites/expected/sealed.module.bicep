// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:53228c6206741f45

@description('The region to deploy to.')
param location string = resourceGroup().location

@secure()
param keyvalue_value string

resource sealed 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take('sealed-${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'sealed'
  }
}

resource secret_pass 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: sealed
  name: 'pass'
  properties: {
    value: keyvalue_value
  }
}

output vaultUri string = sealed.properties.vaultUri

output name string = sealed.name

output id string = sealed.id
