// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3cbf8d0e87cfc8cf

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param api_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param store_blobEndpoint string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
    store_outputs_blobendpoint: store_blobEndpoint
    api_identity_outputs_clientid: api_identity_clientId
  }
}
