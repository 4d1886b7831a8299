// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b8d689f1b6a963f5

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is made if it is not there.')
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
    principalId: robot.outputs.principalId
    acr_outputs_name: acr.outputs.name
  }
}

module pusher_roles_acr 'pusher-roles-acr.module.bicep' = {
  scope: rg
  params: {
    principalId: robot.outputs.principalId
    acr_outputs_name: acr.outputs.name
  }
}

output robot_id string = robot.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output robot_clientId string = robot.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
