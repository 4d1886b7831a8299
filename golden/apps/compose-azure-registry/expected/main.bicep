// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:35387f5ecad758af

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@description('The object id of the principal that deploys.')
param principalId string

@description('The type of the principal that deploys.')
@allowed([
  'User'
  'Group'
  'ServicePrincipal'
])
param principalType string = 'User'

param acrGroup string

param acrName string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module acr 'acr.module.bicep' = {
  scope: resourceGroup(acrGroup)
  params: {
    acrName: acrName
  }
}

module store 'store.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module store_roles 'store-roles.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: principalId
    principalType: principalType
  }
}

output acr_loginServer string = acr.outputs.loginServer

output acr_name string = acr.outputs.name

output store_blobEndpoint string = store.outputs.blobEndpoint
