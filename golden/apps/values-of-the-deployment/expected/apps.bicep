// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:94561f45e4315467

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@secure()
param login object

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string

module hub_containerapp 'hub-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    login_value: login
    env_outputs_azure_container_apps_environment_default_domain: env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
  }
}
