// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b7bb1b194b2cc0ad

@description('The region to deploy to.')
param location string = resourceGroup().location

param order_book_kv_outputs_name string

resource order_book_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: order_book_kv_outputs_name
}

resource order_book 'Microsoft.DocumentDB/databaseAccounts@2024-08-15' = {
  name: toLower(take('order-book${uniqueString(resourceGroup().id)}', 24))
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    locations: [
      {
        locationName: location
        failoverPriority: 0
      }
    ]
    capabilities: [
      {
        name: 'EnableServerless'
      }
    ]
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    databaseAccountOfferType: 'Standard'
    disableLocalAuth: false
  }
  tags: {
    'aspire-resource-name': 'order-book'
  }
}

resource connectionString 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: order_book_kv
  name: 'connectionstrings--order-book'
  properties: {
    value: 'AccountEndpoint=${order_book.properties.documentEndpoint};AccountKey=${order_book.listKeys().primaryMasterKey}'
  }
}

resource primaryAccessKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: order_book_kv
  name: 'primaryaccesskey--order-book'
  properties: {
    value: order_book.listKeys().primaryMasterKey
  }
}

output name string = order_book.name

output id string = order_book.id
