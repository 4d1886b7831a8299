// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:772ca865f00e5881

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

param certificate string = ''

@description('The output of main.bicep with this name.')
param env_volumes_web_0 string

@description('The output of main.bicep with this name.')
param env_volumes_web_1 string

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    certificate: certificate
    env_outputs_volumes_web_0: env_volumes_web_0
    env_outputs_volumes_web_1: env_volumes_web_1
  }
}
