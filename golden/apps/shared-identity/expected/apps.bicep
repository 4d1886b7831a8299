// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3906ecd4e9e9fa69

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param robot_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param robot_clientId string

module cleaner_containerapp 'cleaner-containerapp.module.bicep' = {
  params: {
    location: location
    robot_outputs_id: robot_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    robot_outputs_clientid: robot_clientId
  }
}

module pusher_containerapp 'pusher-containerapp.module.bicep' = {
  params: {
    location: location
    robot_outputs_id: robot_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    robot_outputs_clientid: robot_clientId
  }
}
