// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8e81d2ddb5f6cf70

@description('The region to deploy to.')
param location string = resourceGroup().location

resource old 'Microsoft.Cache/redis@2024-11-01' = {
  name: take('old-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    sku: {
      name: 'Basic'
      family: 'C'
      capacity: 1
    }
    enableNonSslPort: false
    minimumTlsVersion: '1.2'
    disableAccessKeyAuthentication: true
    redisConfiguration: {
      'aad-enabled': 'true'
    }
  }
  tags: {
    'aspire-resource-name': 'old'
  }
}

output connectionString string = '${old.properties.hostName},ssl=true'

output name string = old.name

output hostName string = old.properties.hostName
