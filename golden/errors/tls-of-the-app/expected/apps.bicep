// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a5b964c802a4be8a

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of api.')
param api_containerimage string

@description('The image of gateway.')
param gateway_containerimage string

@description('The port on which the image of site listens.')
param site_containerport string

@description('The image of site.')
param site_containerimage string

@description('The image of tool.')
param tool_containerimage string

@description('The port on which the image of web listens.')
param web_containerport string

@description('The image of web.')
param web_containerimage string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    api_containerport: api_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
  }
}

module gateway_containerapp 'gateway-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    gateway_containerimage: gateway_containerimage
  }
}

module site_containerapp 'site-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    site_containerport: site_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    site_containerimage: site_containerimage
  }
}

module tool_containerapp 'tool-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    tool_containerimage: tool_containerimage
  }
}

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    web_containerport: web_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    web_containerimage: web_containerimage
  }
}
