// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7248d4e2f4440c66

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The connection string of core.')
@secure()
param core string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param sites_planId string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of web listens.')
param web_containerport string

@description('The image of web.')
param web_containerimage string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    apps_outputs_azure_container_apps_environment_id: apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    core_connectionstring: core
  }
}

module web_website 'web-website.module.bicep' = {
  params: {
    location: location
    sites_outputs_azure_container_registry_managed_identity_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    sites_outputs_planid: sites_planId
    sites_outputs_azure_container_registry_managed_identity_client_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    web_containerport: web_containerport
    web_containerimage: web_containerimage
  }
}
