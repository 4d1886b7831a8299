// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3168542366d4089d

param namespaceName string

resource messages 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  name: namespaceName
}

resource orders 'Microsoft.ServiceBus/namespaces/queues@2024-01-01' = {
  parent: messages
  name: 'orders'
}

output serviceBusEndpoint string = messages.properties.serviceBusEndpoint

output serviceBusHostName string = split(replace(messages.properties.serviceBusEndpoint, 'https://', ''), ':')[0]

output name string = messages.name

output id string = messages.id
