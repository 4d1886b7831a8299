// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a2a12a8655e62892

resource bus 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: 'sb-shared'
}

resource orders 'Microsoft.ServiceBus/namespaces/topics@2024-01-01' existing = {
  parent: bus
  name: 'orders'
}

resource shipping 'Microsoft.ServiceBus/namespaces/topics/subscriptions@2024-01-01' = {
  parent: orders
  name: 'shipping'
  properties: {
    maxDeliveryCount: 3
  }
}

output serviceBusEndpoint string = bus.properties.serviceBusEndpoint

output serviceBusHostName string = split(replace(bus.properties.serviceBusEndpoint, 'https://', ''), ':')[0]

output name string = bus.name

output id string = bus.id
