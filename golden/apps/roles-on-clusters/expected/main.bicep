// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b92f515bf670d673

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param platformCluster string

param platformGroup string

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

module operator 'operator.module.bicep' = {
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
  }
}

module shared 'shared.module.bicep' = {
  scope: rg
  params: {
    platformCluster: platformCluster
    platformGroup: platformGroup
  }
}

module operator_roles_aks 'operator-roles-aks.module.bicep' = {
  scope: rg
  params: {
    aks_outputs_name: aks.outputs.name
    principalId: operator.outputs.principalId
  }
}

module operator_roles_shared 'operator-roles-shared.module.bicep' = {
  scope: resourceGroup(platformGroup)
  params: {
    platformCluster: platformCluster
    principalId: operator.outputs.principalId
  }
}

output aks_name string = aks.outputs.name

output aks_acr_loginServer string = aks_acr.outputs.loginServer

output aks_acr_name string = aks_acr.outputs.name

output shared_name string = shared.outputs.name
