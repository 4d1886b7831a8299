// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c9f2d5f068ec75d5

@description('The region to deploy to.')
param location string = resourceGroup().location

resource settings 'Microsoft.AppConfiguration/configurationStores@2024-06-01' = {
  name: take('settings-${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: 'standard'
  }
  properties: {
    disableLocalAuth: true
    softDeleteRetentionInDays: 7
  }
  tags: {
    'aspire-resource-name': 'settings'
    team: 'search'
  }
}

output appConfigEndpoint string = settings.properties.endpoint

output name string = settings.name

output id string = settings.id
