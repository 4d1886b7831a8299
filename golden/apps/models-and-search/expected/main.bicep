// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:73c048edb1b21ecf

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

param searchTier string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
  tags: {
    team: 'search'
  }
}

module index 'index.module.bicep' = {
  scope: rg
  params: {
    location: location
    searchTier: searchTier
  }
}

module openai 'openai.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module settings 'settings.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module index_roles 'index-roles.module.bicep' = {
  scope: rg
  params: {
    index_outputs_name: index.outputs.name
    principalId: principalId
    principalType: principalType
  }
}

module openai_roles 'openai-roles.module.bicep' = {
  scope: rg
  params: {
    openai_outputs_name: openai.outputs.name
    principalId: principalId
    principalType: principalType
  }
}

module settings_roles 'settings-roles.module.bicep' = {
  scope: rg
  params: {
    settings_outputs_name: settings.outputs.name
    principalId: principalId
    principalType: principalType
  }
}
