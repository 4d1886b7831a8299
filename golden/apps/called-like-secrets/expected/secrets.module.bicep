// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:63a714a3cc1ff395

@description('The region to deploy to.')
param location string = resourceGroup().location

resource secrets 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: take('secrets-${uniqueString(resourceGroup().id)}', 24)
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
    'aspire-resource-name': 'secrets'
  }
}

output vaultUri string = secrets.properties.vaultUri

output name string = secrets.name

output id string = secrets.id
