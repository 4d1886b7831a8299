// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d6962d02d61a5f9b

@description('The region to deploy to.')
param location string = resourceGroup().location

param sku string = 'Standard'

resource telemetry 'Microsoft.EventHub/namespaces@2024-01-01' = {
  name: take('telemetry-${uniqueString(resourceGroup().id)}', 256)
  location: location
  sku: {
    name: sku
  }
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
  tags: {
    'aspire-resource-name': 'telemetry'
  }
}

resource readings 'Microsoft.EventHub/namespaces/eventhubs@2024-01-01' = {
  parent: telemetry
  name: 'sensor-readings'
  properties: {
    partitionCount: 4
    messageRetentionInDays: 7
  }
}

resource alerts 'Microsoft.EventHub/namespaces/eventhubs/consumergroups@2024-01-01' = {
  parent: readings
  name: 'alerts'
}

output eventHubsEndpoint string = telemetry.properties.serviceBusEndpoint

output eventHubsHostName string = split(replace(telemetry.properties.serviceBusEndpoint, 'https://', ''), ':')[0]

output name string = telemetry.name

output id string = telemetry.id
