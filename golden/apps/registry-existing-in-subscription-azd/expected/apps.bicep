// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:caa51b774f520a5e

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('An output of main.bicep.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('An output of main.bicep.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('An output of main.bicep.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of worker.')
param worker_containerimage string

module worker_containerapp 'worker-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    worker_containerimage: worker_containerimage
  }
}
