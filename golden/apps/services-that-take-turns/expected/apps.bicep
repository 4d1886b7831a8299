// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:44d742e84ed75300

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param api_identity_id string

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

@description('The output of main.bicep with this name.')
param cache_connectionString string

@description('The output of main.bicep with this name.')
param cache_hostName string

@description('The output of main.bicep with this name.')
param pg_connectionString string

@description('The output of main.bicep with this name.')
param pg_hostName string

@description('The output of main.bicep with this name.')
param store_blobEndpoint string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

@description('The output of main.bicep with this name.')
param reports_identity_id string

@description('The image of reports.')
param reports_containerimage string

@description('The output of main.bicep with this name.')
param reports_identity_clientId string

@description('The output of main.bicep with this name.')
param worker_identity_id string

@description('The image of worker.')
param worker_containerimage string

@description('The output of main.bicep with this name.')
param worker_identity_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    api_containerport: api_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
    cache_outputs_connectionstring: cache_connectionString
    cache_outputs_hostname: cache_hostName
    pg_outputs_connectionstring: pg_connectionString
    pg_outputs_hostname: pg_hostName
    store_outputs_blobendpoint: store_blobEndpoint
    api_identity_outputs_clientid: api_identity_clientId
  }
}

module reports_containerapp 'reports-containerapp.module.bicep' = {
  params: {
    location: location
    reports_identity_outputs_id: reports_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    reports_containerimage: reports_containerimage
    pg_outputs_connectionstring: pg_connectionString
    pg_outputs_hostname: pg_hostName
    store_outputs_blobendpoint: store_blobEndpoint
    reports_identity_outputs_clientid: reports_identity_clientId
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
    cache_outputs_connectionstring: cache_connectionString
    cache_outputs_hostname: cache_hostName
    pg_outputs_connectionstring: pg_connectionString
    pg_outputs_hostname: pg_hostName
    worker_identity_outputs_clientid: worker_identity_clientId
  }
}
