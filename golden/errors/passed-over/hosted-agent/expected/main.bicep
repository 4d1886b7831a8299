// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4fb84294f4f2dc12

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module agents_acr 'agents-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module ai 'ai.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module agents 'agents.module.bicep' = {
  scope: rg
  params: {
    location: location
    ai_outputs_name: ai.outputs.name
    agents_acr_outputs_name: agents_acr.outputs.name
  }
}
