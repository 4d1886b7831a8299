// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:01d655bd5e3a8b23

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param east_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param east_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The output of main.bicep with this name.')
param east_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param west_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param west_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of web listens.')
param web_containerport string

@description('The output of main.bicep with this name.')
param west_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of web.')
param web_containerimage string

@description('The output of main.bicep with this name.')
param east_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    east_outputs_azure_container_registry_managed_identity_id: east_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    east_outputs_azure_container_apps_environment_id: east_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    api_containerport: api_containerport
    east_outputs_azure_container_registry_endpoint: east_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
  }
}

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    west_outputs_azure_container_registry_managed_identity_id: west_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    west_outputs_azure_container_apps_environment_id: west_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    web_containerport: web_containerport
    west_outputs_azure_container_registry_endpoint: west_AZURE_CONTAINER_REGISTRY_ENDPOINT
    web_containerimage: web_containerimage
    east_outputs_azure_container_apps_environment_default_domain: east_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
  }
}
