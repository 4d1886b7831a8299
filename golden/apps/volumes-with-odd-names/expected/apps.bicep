// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f300e4e382c31b06

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_volumes_files_0 string

@description('The output of main.bicep with this name.')
param env_volumes_files_1 string

module files_containerapp 'files-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_volumes_files_0: env_volumes_files_0
    env_outputs_volumes_files_1: env_volumes_files_1
  }
}
