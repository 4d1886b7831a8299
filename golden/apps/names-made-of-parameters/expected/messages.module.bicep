// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:db086e3115e6fbbf

param stage string

resource messages 'Microsoft.ServiceBus/namespaces@2024-01-01' existing = {
  #disable-next-line BCP334
  name: '${stage}-sb'
}

resource orders 'Microsoft.ServiceBus/namespaces/queues@2024-01-01' = {
  parent: messages
  name: stage
}

output serviceBusEndpoint string = messages.properties.serviceBusEndpoint

output serviceBusHostName string = split(replace(messages.properties.serviceBusEndpoint, 'https://', ''), ':')[0]

output name string = messages.name

output id string = messages.id
