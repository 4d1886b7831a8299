// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:51ab5c8e65074275

@description('The region to deploy to.')
param location string = resourceGroup().location

resource chat 'Microsoft.SignalRService/signalR@2024-03-01' = {
  name: take('chat-${uniqueString(resourceGroup().id)}', 63)
  location: location
  kind: 'SignalR'
  sku: {
    name: 'Free_F1'
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
        value: 'Default'
      }
    ]
    publicNetworkAccess: 'Disabled'
  }
  tags: {
    'aspire-resource-name': 'chat'
  }
}

output hostName string = chat.properties.hostName

output name string = chat.name

output id string = chat.id
