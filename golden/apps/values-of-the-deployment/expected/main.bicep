// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bc062717c9a5c610

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@allowed([
  'north'
  'south'
])
param markets array

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module env_acr 'env-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module vault 'vault.module.bicep' = {
  scope: resourceGroup(rg.name)
  params: {
    markets: markets
  }
}

module alerts 'alerts.module.bicep' = {
  scope: rg
  params: {
    group: rg.id
  }
}

module shared 'shared.module.bicep' = {
  scope: resourceGroup('shared-${location}')
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output group string = rg.name

output login string = environment().authentication.loginEndpoint

output owner string = rg.tags.owner

output suffix string = environment().suffixes.storage
