// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8251133f51638601

@description('The region to deploy to.')
param location string = resourceGroup().location

resource connectionString 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take('connectionString-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enabledForTemplateDeployment: true
  }
  tags: {
    'aspire-resource-name': 'connectionString'
  }
}

output vaultUri string = connectionString.properties.vaultUri

output name string = connectionString.name

output id string = connectionString.id
