// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a3ea8e524d1cc8e8

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_planId string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of web listens.')
param web_containerport string

@description('The image of web.')
param web_containerimage string

module web_website 'web-website.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_planid: env_planId
    env_outputs_azure_container_registry_managed_identity_client_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    web_containerport: web_containerport
    web_containerimage: web_containerimage
  }
}
