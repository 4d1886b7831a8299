// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bd99f6f1e122ba0a

@description('The region to deploy to.')
param location string = resourceGroup().location

resource address 'Microsoft.Network/publicIPAddresses@2025-05-01' = {
  name: take('address-${uniqueString(resourceGroup().id)}', 80)
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
  tags: {
    'aspire-resource-name': 'address'
  }
}

output id string = address.id

output name string = address.name

output ipAddress string = address.properties.ipAddress
