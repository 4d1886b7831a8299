// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bafa8f46ab3f5968

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param retentionDays int = 30

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module acr 'acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    acr_outputs_name: acr.outputs.name
  }
}

module extras 'extras.module.bicep' = {
  scope: rg
  params: {
    location: location
    server: acr.outputs.loginServer
    days: retentionDays
    env_outputs_azure_container_apps_environment_name: env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_NAME
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output extras_account string = extras.outputs.account

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
