// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2353fc7385c53a9b

@description('The region to deploy to.')
param location string = resourceGroup().location

param address_outputs_id string

resource out 'Microsoft.Network/natGateways@2025-05-01' = {
  name: take('out${uniqueString(resourceGroup().id)}', 24)
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIpAddresses: [
      {
        id: address_outputs_id
      }
    ]
  }
  tags: {
    'aspire-resource-name': 'out'
  }
}

output id string = out.id

output name string = out.name
