// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:03b3f20da6738155

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param api_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param files_blobEndpoint string

@description('The output of main.bicep with this name.')
param files_queueEndpoint string

@description('The output of main.bicep with this name.')
param others_queueEndpoint string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

@description('The output of main.bicep with this name.')
param worker_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of worker.')
param worker_containerimage string

@description('The output of main.bicep with this name.')
param files_tableEndpoint string

@description('The output of main.bicep with this name.')
param files_dataLakeEndpoint string

@description('The output of main.bicep with this name.')
param worker_identity_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    files_outputs_blobendpoint: files_blobEndpoint
    files_outputs_queueendpoint: files_queueEndpoint
    others_outputs_queueendpoint: others_queueEndpoint
    api_identity_outputs_clientid: api_identity_clientId
  }
}

module worker_containerapp 'worker-containerapp.module.bicep' = {
  params: {
    location: location
    worker_identity_outputs_id: worker_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    worker_containerimage: worker_containerimage
    files_outputs_blobendpoint: files_blobEndpoint
    files_outputs_queueendpoint: files_queueEndpoint
    files_outputs_tableendpoint: files_tableEndpoint
    files_outputs_datalakeendpoint: files_dataLakeEndpoint
    worker_identity_outputs_clientid: worker_identity_clientId
  }
}
