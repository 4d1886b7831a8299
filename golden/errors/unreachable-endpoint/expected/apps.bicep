// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5ec0d73a77a05ac6

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param east_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param west_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param east_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    east_outputs_azure_container_apps_environment_id: east_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    west_outputs_azure_container_apps_environment_id: west_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    east_outputs_azure_container_apps_environment_default_domain: east_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
  }
}
