// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f4d99c1abc07b9b6

@description('The region to deploy to.')
param location string = resourceGroup().location

param accountName string

resource catalog 'Microsoft.DocumentDB/databaseAccounts@2024-08-15' existing = {
  name: accountName
}

resource items 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-08-15' = {
  parent: catalog
  name: 'items'
  location: location
  properties: {
    resource: {
      id: 'items'
    }
  }
}

resource products 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-08-15' = {
  parent: items
  name: 'products'
  location: location
  properties: {
    resource: {
      id: 'products'
      partitionKey: {
        paths: [
          '/tenant'
          '/id'
        ]
        kind: 'MultiHash'
      }
    }
  }
}

output connectionString string = catalog.properties.documentEndpoint

output name string = catalog.name

output id string = catalog.id
