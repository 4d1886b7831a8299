// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:74e9f655f7d57f5a

@description('The region to deploy to.')
param location string = resourceGroup().location

param costCenter string

resource documents 'Microsoft.DocumentDB/databaseAccounts@2024-08-15' = {
  name: take('documents-${uniqueString(resourceGroup().id)}', 44)
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
    disableLocalAuth: true
  }
  tags: {
    'aspire-resource-name': 'documents'
    costCenter: costCenter
    data: 'carts'
  }
}

resource shop 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-08-15' = {
  parent: documents
  name: 'shop'
  location: location
  properties: {
    resource: {
      id: 'shop'
    }
  }
  tags: {
    costCenter: costCenter
    data: 'carts'
  }
}

resource carts 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-08-15' = {
  parent: shop
  name: 'carts'
  location: location
  properties: {
    resource: {
      id: 'carts'
      partitionKey: {
        paths: [
          '/customer'
        ]
        kind: 'Hash'
      }
    }
  }
  tags: {
    costCenter: costCenter
    data: 'carts'
  }
}

output connectionString string = documents.properties.documentEndpoint

output name string = documents.name

output id string = documents.id
