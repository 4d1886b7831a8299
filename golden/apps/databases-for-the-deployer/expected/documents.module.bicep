// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:18299b439d9275f3

@description('The region to deploy to.')
param location string = resourceGroup().location

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
  }
}

resource catalog 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-08-15' = {
  parent: documents
  name: 'catalog'
  location: location
  properties: {
    resource: {
      id: 'catalog'
    }
  }
}

output connectionString string = documents.properties.documentEndpoint

output name string = documents.name

output id string = documents.id
