// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c778df553f803629

@description('The region to deploy to.')
param location string = resourceGroup().location

param sku string = 'Free_F1'

param capacity int = 1

param chat_url_0 string

resource messages 'Microsoft.SignalRService/webPubSub@2024-03-01' = {
  name: take('messages-${uniqueString(resourceGroup().id)}', 63)
  location: location
  sku: {
    name: sku
    capacity: capacity
  }
  properties: {
    disableLocalAuth: true
  }
  tags: {
    'aspire-resource-name': 'messages'
  }
}

resource chat 'Microsoft.SignalRService/webPubSub/hubs@2024-03-01' = {
  parent: messages
  name: 'chat'
  properties: {
    eventHandlers: [
      {
        urlTemplate: chat_url_0
        userEventPattern: '*'
      }
    ]
  }
}

output endpoint string = 'https://${messages.properties.hostName}'

output name string = messages.name

output id string = messages.id
