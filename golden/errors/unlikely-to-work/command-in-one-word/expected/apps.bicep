// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:75eaaee70d95e360

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

@description('For cache: 22 letters and digits or more.')
@secure()
param cache_password string

@description('The image of migrate.')
param migrate_containerimage string

@description('The image of site.')
param site_containerimage string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
  }
}

module cache_containerapp 'cache-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    cache_password_value: cache_password
  }
}

module migrate_containerapp 'migrate-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    migrate_containerimage: migrate_containerimage
  }
}

module site_containerapp 'site-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    site_containerimage: site_containerimage
  }
}
