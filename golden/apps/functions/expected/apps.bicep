// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2a19ccc43c31fa91

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param billing_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of billing.')
param billing_containerimage string

@description('The output of main.bicep with this name.')
param store_blobEndpoint string

@description('The output of main.bicep with this name.')
param store_queueEndpoint string

@description('The output of main.bicep with this name.')
param store_tableEndpoint string

@description('The output of main.bicep with this name.')
param store_dataLakeEndpoint string

@description('The output of main.bicep with this name.')
param bus_serviceBusEndpoint string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string

@description('The output of main.bicep with this name.')
param billing_identity_clientId string

@description('The output of main.bicep with this name.')
param resize_identity_id string

@description('The image of resize.')
param resize_containerimage string

@description('The output of main.bicep with this name.')
param funcstorage84a6d_blobEndpoint string

@description('The output of main.bicep with this name.')
param funcstorage84a6d_queueEndpoint string

@description('The output of main.bicep with this name.')
param funcstorage84a6d_tableEndpoint string

@description('The output of main.bicep with this name.')
param funcstorage84a6d_dataLakeEndpoint string

@description('The output of main.bicep with this name.')
param resize_identity_clientId string

module billing_containerapp 'billing-containerapp.module.bicep' = {
  params: {
    location: location
    billing_identity_outputs_id: billing_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    billing_containerimage: billing_containerimage
    store_outputs_blobendpoint: store_blobEndpoint
    store_outputs_queueendpoint: store_queueEndpoint
    store_outputs_tableendpoint: store_tableEndpoint
    store_outputs_datalakeendpoint: store_dataLakeEndpoint
    bus_outputs_servicebusendpoint: bus_serviceBusEndpoint
    env_outputs_azure_container_apps_environment_default_domain: env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
    billing_identity_outputs_clientid: billing_identity_clientId
  }
}

module resize_containerapp 'resize-containerapp.module.bicep' = {
  params: {
    location: location
    resize_identity_outputs_id: resize_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    resize_containerimage: resize_containerimage
    funcstorage84a6d_outputs_blobendpoint: funcstorage84a6d_blobEndpoint
    funcstorage84a6d_outputs_queueendpoint: funcstorage84a6d_queueEndpoint
    funcstorage84a6d_outputs_tableendpoint: funcstorage84a6d_tableEndpoint
    funcstorage84a6d_outputs_datalakeendpoint: funcstorage84a6d_dataLakeEndpoint
    store_outputs_blobendpoint: store_blobEndpoint
    store_outputs_queueendpoint: store_queueEndpoint
    resize_identity_outputs_clientid: resize_identity_clientId
  }
}
