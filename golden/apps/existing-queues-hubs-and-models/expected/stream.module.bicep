// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:94e57891df948f0d

resource stream 'Microsoft.EventHub/namespaces@2024-01-01' existing = {
  name: 'evh-shared'
}

resource clicks 'Microsoft.EventHub/namespaces/eventhubs@2024-01-01' existing = {
  parent: stream
  name: 'web-clicks'
}

resource alerts 'Microsoft.EventHub/namespaces/eventhubs/consumergroups@2024-01-01' = {
  parent: clicks
  name: 'alerts'
}

output eventHubsEndpoint string = stream.properties.serviceBusEndpoint

output eventHubsHostName string = split(replace(stream.properties.serviceBusEndpoint, 'https://', ''), ':')[0]

output name string = stream.name

output id string = stream.id
