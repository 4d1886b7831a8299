// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:12e8642d31167b8d

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param web_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of web.')
param web_containerimage string

@description('The output of main.bicep with this name.')
param store_queueEndpoint string

@description('The output of main.bicep with this name.')
param web_identity_clientId string

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    web_identity_outputs_id: web_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    web_containerimage: web_containerimage
    store_outputs_queueendpoint: store_queueEndpoint
    web_identity_outputs_clientid: web_identity_clientId
  }
}
