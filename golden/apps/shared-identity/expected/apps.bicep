// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:faedbd56d4b0e9be

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('An output of main.bicep.')
param robot_id string

@description('An output of main.bicep.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('An output of main.bicep.')
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
