// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fcd67ecd61482ace

@description('The region to deploy to.')
param location string = resourceGroup().location

param sku string = 'Free_F1'

param capacity int = 1

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
}

resource rooms 'Microsoft.SignalRService/webPubSub/hubs@2024-03-01' = {
  parent: chat
  name: 'rooms'
  properties: {
    eventHandlers: [
      {
        urlTemplate: 'https://shop.example.com/events'
        userEventPattern: '*'
        auth: {
          type: 'ManagedIdentity'
          managedIdentity: {
            resource: 'api://shop'
          }
        }
      }
      {
        urlTemplate: 'https://audit.example.com'
        userEventPattern: '*'
        auth: {
          type: 'None'
        }
      }
    ]
  }
}

output endpoint string = 'https://${chat.properties.hostName}'

output name string = chat.name

output id string = chat.id
