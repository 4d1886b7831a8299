// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8b02c81ac32c4773

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param sites_planId string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param sites_webSiteSuffix string

module api_website 'api-website.module.bicep' = {
  params: {
    location: location
    sites_outputs_azure_container_registry_managed_identity_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    sites_outputs_planid: sites_planId
    sites_outputs_azure_container_registry_managed_identity_client_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    api_containerport: api_containerport
    api_containerimage: api_containerimage
  }
}

module worker_containerapp 'worker-containerapp.module.bicep' = {
  params: {
    location: location
    apps_outputs_azure_container_apps_environment_id: apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    sites_outputs_websitesuffix: sites_webSiteSuffix
  }
}
