// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:86be6bf904d82641

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is made if it is not there.')
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
