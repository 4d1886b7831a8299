// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3f1f11b2de4e9b6e

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param historian_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of historian.')
param historian_containerimage string

@description('The output of main.bicep with this name.')
param archive_clusterUri string

@description('The output of main.bicep with this name.')
param historian_identity_clientId string

@description('The output of main.bicep with this name.')
param reader_identity_id string

@description('The image of reader.')
param reader_containerimage string

@description('The output of main.bicep with this name.')
param logs_clusterUri string

@description('The output of main.bicep with this name.')
param reader_identity_clientId string

@description('The output of main.bicep with this name.')
param writer_identity_id string

@description('The image of writer.')
param writer_containerimage string

@description('The output of main.bicep with this name.')
param writer_identity_clientId string

module historian_containerapp 'historian-containerapp.module.bicep' = {
  params: {
    location: location
    historian_identity_outputs_id: historian_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    historian_containerimage: historian_containerimage
    archive_outputs_clusteruri: archive_clusterUri
    historian_identity_outputs_clientid: historian_identity_clientId
  }
}

module reader_containerapp 'reader-containerapp.module.bicep' = {
  params: {
    location: location
    reader_identity_outputs_id: reader_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    reader_containerimage: reader_containerimage
    logs_outputs_clusteruri: logs_clusterUri
    reader_identity_outputs_clientid: reader_identity_clientId
  }
}

module writer_containerapp 'writer-containerapp.module.bicep' = {
  params: {
    location: location
    writer_identity_outputs_id: writer_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    writer_containerimage: writer_containerimage
    logs_outputs_clusteruri: logs_clusterUri
    writer_identity_outputs_clientid: writer_identity_clientId
  }
}
