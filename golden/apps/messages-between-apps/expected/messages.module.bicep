// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fa302f879b6854cd

@description('The region to deploy to.')
param location string = resourceGroup().location

param sku string = 'Standard'

resource messages 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: take('messages-${uniqueString(resourceGroup().id)}', 50)
  location: location
  sku: {
    name: sku
  }
  properties: {
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
  tags: {
    'aspire-resource-name': 'messages'
  }
}

resource orders 'Microsoft.ServiceBus/namespaces/queues@2024-01-01' = {
  parent: messages
  name: 'orders'
  properties: {
    deadLetteringOnMessageExpiration: true
    lockDuration: 'PT1M'
    maxDeliveryCount: 5
    requiresSession: true
  }
}

resource news 'Microsoft.ServiceBus/namespaces/topics@2024-01-01' = {
  parent: messages
  name: 'company-news'
  properties: {
    defaultMessageTimeToLive: 'P14D'
  }
}

resource sport 'Microsoft.ServiceBus/namespaces/topics/subscriptions@2024-01-01' = {
  parent: news
  name: 'sport'
}

resource bySubject 'Microsoft.ServiceBus/namespaces/topics/subscriptions/rules@2024-01-01' = {
  parent: sport
  name: 'bySubject'
  properties: {
    filterType: 'CorrelationFilter'
    correlationFilter: {
      label: 'sport'
      properties: {
        language: 'en'
      }
    }
  }
}

resource urgent 'Microsoft.ServiceBus/namespaces/topics/subscriptions/rules@2024-01-01' = {
  parent: sport
  name: 'urgent'
  properties: {
    filterType: 'SqlFilter'
    sqlFilter: {
      sqlExpression: 'priority > 3'
    }
    action: {
      sqlExpression: 'SET seen = 1'
    }
  }
}

resource archive 'Microsoft.ServiceBus/namespaces/topics/subscriptions@2024-01-01' = {
  parent: news
  name: 'archive'
}

output serviceBusEndpoint string = messages.properties.serviceBusEndpoint

output serviceBusHostName string = split(replace(messages.properties.serviceBusEndpoint, 'https://', ''), ':')[0]

output name string = messages.name

output id string = messages.id
