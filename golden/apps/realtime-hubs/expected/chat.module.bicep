// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5cf44554956fe691

@description('The region to deploy to.')
param location string = resourceGroup().location

param sku string = 'Free_F1'

param capacity int = 1

param rooms_url_0 string

param audience string

resource chat 'Microsoft.SignalRService/webPubSub@2024-03-01' = {
  name: take('chat-${uniqueString(resourceGroup().id)}', 63)
  location: location
  sku: {
    name: sku
    capacity: capacity
  }
  properties: {
    disableLocalAuth: true
  }
  tags: {
    'aspire-resource-name': 'chat'
  }
  identity: {
    type: 'SystemAssigned'
  }
}

resource rooms 'Microsoft.SignalRService/webPubSub/hubs@2024-03-01' = {
  parent: chat
  name: 'rooms'
  properties: {
    anonymousConnectPolicy: 'deny'
    eventHandlers: [
      {
        urlTemplate: rooms_url_0
        userEventPattern: '*'
        systemEvents: [
          'connect'
          'disconnected'
        ]
        auth: {
          type: 'ManagedIdentity'
          managedIdentity: {
            resource: audience
          }
        }
      }
      {
        urlTemplate: 'https://audit.example.com'
        systemEvents: [
          'connected'
        ]
      }
    ]
  }
}

resource lobby 'Microsoft.SignalRService/webPubSub/hubs@2024-03-01' = {
  parent: chat
  name: 'lobby'
  properties: {}
}

output endpoint string = 'https://${chat.properties.hostName}'

output name string = chat.name

output id string = chat.id
