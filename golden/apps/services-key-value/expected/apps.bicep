// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7429aeee92fc2c82

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('For cache: 22 letters and digits or more.')
@secure()
param cache_password string

@description('For secured: 22 letters and digits or more.')
@secure()
param secured_password string

@secure()
param sessionPassword string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param env_volumes_cache_0 string

@description('The output of main.bicep with this name.')
param env_volumes_scratch_0 string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    api_containerport: api_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    cache_password_value: cache_password
    secured_password_value: secured_password
    sessionpassword_value: sessionPassword
    api_containerimage: api_containerimage
  }
}

module cache_containerapp 'cache-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    cache_password_value: cache_password
    env_outputs_volumes_cache_0: env_volumes_cache_0
  }
}

module scratch_containerapp 'scratch-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_volumes_scratch_0: env_volumes_scratch_0
  }
}

module secured_containerapp 'secured-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    secured_password_value: secured_password
  }
}

module sessions_containerapp 'sessions-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    sessionpassword_value: sessionPassword
  }
}
