// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:227766e3d2522a62

@description('The region to deploy to.')
param location string = resourceGroup().location

param sku string = 'Standard'

resource bus 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: take('bus-${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: sku
  }
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
  tags: {
    'aspire-resource-name': 'bus'
  }
}

resource orders 'Microsoft.ServiceBus/namespaces/queues@2024-01-01' = {
  parent: bus
  name: 'orders'
}

output serviceBusEndpoint string = bus.properties.serviceBusEndpoint

output serviceBusHostName string = split(replace(bus.properties.serviceBusEndpoint, 'https://', ''), ':')[0]

output name string = bus.name

output id string = bus.id
