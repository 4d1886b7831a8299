// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f6c0167fcda30325

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('For directory: 22 letters and digits or more.')
@secure()
param directory_password string

@description('The output of main.bicep with this name.')
param env_volumes_directory_0 string

@description('The output of main.bicep with this name.')
param silo_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of silo.')
param silo_containerimage string

@description('The output of main.bicep with this name.')
param storage_tableEndpoint string

@description('The output of main.bicep with this name.')
param storage_blobEndpoint string

@description('For cluster: 25 small letters and digits or more.')
param cluster_cluster_id string

@description('For cluster: 25 small letters and digits or more.')
param cluster_service_id string

@description('The output of main.bicep with this name.')
param silo_identity_clientId string

@description('The output of main.bicep with this name.')
param web_identity_id string

@description('The port on which the image of web listens.')
param web_containerport string

@description('The image of web.')
param web_containerimage string

@description('The output of main.bicep with this name.')
param web_identity_clientId string

module directory_containerapp 'directory-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    directory_password_value: directory_password
    env_outputs_volumes_directory_0: env_volumes_directory_0
  }
}

module silo_containerapp 'silo-containerapp.module.bicep' = {
  params: {
    location: location
    silo_identity_outputs_id: silo_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    directory_password_value: directory_password
    silo_containerimage: silo_containerimage
    storage_outputs_tableendpoint: storage_tableEndpoint
    storage_outputs_blobendpoint: storage_blobEndpoint
    cluster_cluster_id_value: cluster_cluster_id
    cluster_service_id_value: cluster_service_id
    silo_identity_outputs_clientid: silo_identity_clientId
  }
}

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    web_identity_outputs_id: web_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    web_containerport: web_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    web_containerimage: web_containerimage
    storage_outputs_tableendpoint: storage_tableEndpoint
    cluster_cluster_id_value: cluster_cluster_id
    cluster_service_id_value: cluster_service_id
    web_identity_outputs_clientid: web_identity_clientId
  }
}
