// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2e5356398a0d8cce

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param networkGroup string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module address 'address.module.bicep' = {
  scope: resourceGroup(networkGroup)
}

module web_nsg 'web-nsg.module.bicep' = {
  scope: resourceGroup(networkGroup)
}

module hub 'hub.module.bicep' = {
  scope: resourceGroup(networkGroup)
  params: {
    web_nsg_outputs_id: web_nsg.outputs.id
  }
}

module edge 'edge.module.bicep' = {
  scope: resourceGroup(networkGroup)
  params: {
    location: location
  }
}
