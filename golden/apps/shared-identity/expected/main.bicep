// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:362f3e4d9cd4d5de

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

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

module robot 'robot.module.bicep' = {
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

module cleaner_roles_acr 'cleaner-roles-acr.module.bicep' = {
  scope: rg
  params: {
    acr_outputs_name: acr.outputs.name
    principalId: robot.outputs.principalId
  }
}

module pusher_roles_acr 'pusher-roles-acr.module.bicep' = {
  scope: rg
  params: {
    acr_outputs_name: acr.outputs.name
    principalId: robot.outputs.principalId
  }
}

output robot_id string = robot.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output robot_clientId string = robot.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
