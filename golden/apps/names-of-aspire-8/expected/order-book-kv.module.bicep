// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f884c6016a0713ad

@description('The region to deploy to.')
param location string = resourceGroup().location

resource order_book_kv 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: toLower(take('order-book-kv${uniqueString(resourceGroup().id)}', 24))
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
    'aspire-resource-name': 'order-book-kv'
  }
}

output vaultUri string = order_book_kv.properties.vaultUri

output name string = order_book_kv.name

output id string = order_book_kv.id
