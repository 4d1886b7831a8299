// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:dd74b6b007c0f488

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param robot_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param store_blobEndpoint string

@description('The output of main.bicep with this name.')
param robot_clientId string

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
    robot_outputs_id: robot_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    api_containerport: api_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    api_containerimage: api_containerimage
    store_outputs_blobendpoint: store_blobEndpoint
    robot_outputs_clientid: robot_clientId
  }
}

module web_website 'web-website.module.bicep' = {
  params: {
    location: location
    sites_outputs_azure_container_registry_managed_identity_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    sites_outputs_planid: sites_planId
    robot_outputs_id: robot_id
    sites_outputs_azure_container_registry_managed_identity_client_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    web_containerport: web_containerport
    store_outputs_blobendpoint: store_blobEndpoint
    robot_outputs_clientid: robot_clientId
    web_containerimage: web_containerimage
  }
}
