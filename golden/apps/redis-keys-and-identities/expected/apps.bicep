// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:25ba6c0220d6f312

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

@description('The output of main.bicep with this name.')
param keyed_kv_name string

@description('The output of main.bicep with this name.')
param keyed_hostName string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param cache_connectionString string

@description('The output of main.bicep with this name.')
param cache_hostName string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

@description('The output of main.bicep with this name.')
param reader_identity_id string

@description('The image of reader.')
param reader_containerimage string

@description('The output of main.bicep with this name.')
param old_connectionString string

@description('The output of main.bicep with this name.')
param reader_identity_clientId string

// Secrets are read from this vault during the deployment; it must allow template deployment.
resource keyed_kv_existing 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: keyed_kv_name
}

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    keyed_kv_outputs_name: keyed_kv_name
    keyed_kv_secrets_primaryaccesskey__keyed: keyed_kv_existing.getSecret('primaryaccesskey--keyed')
    keyed_outputs_hostname: keyed_hostName
    api_containerimage: api_containerimage
    cache_outputs_connectionstring: cache_connectionString
    cache_outputs_hostname: cache_hostName
    api_identity_outputs_clientid: api_identity_clientId
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
    old_outputs_connectionstring: old_connectionString
    reader_identity_outputs_clientid: reader_identity_clientId
  }
}
