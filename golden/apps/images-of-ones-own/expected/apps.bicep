// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:51a35047deb432b5

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of api.')
param api_containerimage string

@description('For db: 22 letters, digits and signs or more.')
@secure()
param db_password string

@description('The image of db.')
param db_containerimage string

param mirror string

@description('The output of main.bicep with this name.')
param tool_identity_id string

@description('The image of tool.')
param tool_containerimage string

@description('The output of main.bicep with this name.')
param store_blobEndpoint string

@description('The output of main.bicep with this name.')
param tool_identity_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
  }
}

module db_containerapp 'db-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    db_password_value: db_password
    db_containerimage: db_containerimage
  }
}

module mirrored_containerapp 'mirrored-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    mirror: mirror
  }
}

module proxy_containerapp 'proxy-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}

module tagged_containerapp 'tagged-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}

module tool_containerapp 'tool-containerapp.module.bicep' = {
  params: {
    location: location
    tool_identity_outputs_id: tool_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    tool_containerimage: tool_containerimage
    store_outputs_blobendpoint: store_blobEndpoint
    tool_identity_outputs_clientid: tool_identity_clientId
  }
}
