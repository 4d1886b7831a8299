// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c48d6d79906d4a2a

@description('The region to deploy to.')
param location string = resourceGroup().location

resource flows 'Microsoft.DurableTask/schedulers@2026-02-01' = {
  name: take('flows-${uniqueString(resourceGroup().id)}', 64)
  location: location
  properties: {
    sku: {
      name: 'Dedicated'
      capacity: 2
    }
    ipAllowlist: [
      '10.0.0.0/16'
    ]
  }
  tags: {
    'aspire-resource-name': 'flows'
  }
}

resource orders 'Microsoft.DurableTask/schedulers/taskHubs@2026-02-01' = {
  parent: flows
  name: 'orders'
}

resource invoices 'Microsoft.DurableTask/schedulers/taskHubs@2026-02-01' = {
  parent: flows
  name: 'invoices-2'
}

output endpoint string = flows.properties.endpoint

output name string = flows.name

output id string = flows.id
