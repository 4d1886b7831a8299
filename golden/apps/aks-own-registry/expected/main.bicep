// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:cbafe0e800afb573

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module aks_acr 'aks-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module api_identity 'api-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module store 'store.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module aks 'aks.module.bicep' = {
  scope: rg
  params: {
    location: location
    acrName: aks_acr.outputs.name
    identityName_api: api_identity.outputs.name
  }
}

module api_roles_store 'api-roles-store.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

output aks_name string = aks.outputs.name

output aks_acr_loginServer string = aks_acr.outputs.loginServer

output aks_acr_name string = aks_acr.outputs.name

output store_blobEndpoint string = store.outputs.blobEndpoint

output api_identity_clientId string = api_identity.outputs.clientId
