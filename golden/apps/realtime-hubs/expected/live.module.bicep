// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:32b9dfc1884df32f

@description('The region to deploy to.')
param location string = resourceGroup().location

resource live 'Microsoft.SignalRService/signalR@2024-03-01' = {
  name: take('live-${uniqueString(resourceGroup().id)}', 63)
  location: location
  kind: 'SignalR'
  sku: {
    name: 'Standard_S1'
    capacity: 1
  }
  properties: {
    cors: {
      allowedOrigins: [
        '*'
      ]
    }
    disableLocalAuth: true
    features: [
      {
        flag: 'ServiceMode'
        value: 'Serverless'
      }
    ]
  }
  tags: {
    'aspire-resource-name': 'live'
  }
}

output hostName string = live.properties.hostName

output name string = live.name

output id string = live.id
