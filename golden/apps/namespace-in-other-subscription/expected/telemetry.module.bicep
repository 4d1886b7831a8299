// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9ce3e362adc9bcbd

resource telemetry 'Microsoft.EventHub/namespaces@2024-01-01' existing = {
  name: 'telemetry-of-all'
}

resource readings 'Microsoft.EventHub/namespaces/eventhubs@2024-01-01' = {
  parent: telemetry
  name: 'readings'
}

output eventHubsEndpoint string = telemetry.properties.serviceBusEndpoint

output eventHubsHostName string = split(replace(telemetry.properties.serviceBusEndpoint, 'https://', ''), ':')[0]

output name string = telemetry.name

output id string = telemetry.id
