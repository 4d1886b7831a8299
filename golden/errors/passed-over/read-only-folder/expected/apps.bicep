// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9ec591881f918a44

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_bindmounts_web_0 string

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_bindmounts_web_0: env_bindmounts_web_0
  }
}
