// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e9bdbbcb21ed3b67

@description('The region to deploy to.')
param location string = resourceGroup().location

param sku string = 'Standard'

resource messages_between_services 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: toLower(take('messages-between-services${uniqueString(resourceGroup().id)}', 24))
  location: location
  sku: {
    name: sku
  }
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
  tags: {
    'aspire-resource-name': 'messages-between-services'
  }
}

output serviceBusEndpoint string = messages_between_services.properties.serviceBusEndpoint

output serviceBusHostName string = split(
  replace(messages_between_services.properties.serviceBusEndpoint, 'https://', ''),
  ':'
)[0]

output name string = messages_between_services.name

output id string = messages_between_services.id
