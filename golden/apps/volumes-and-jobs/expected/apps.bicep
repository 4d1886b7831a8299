// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:acc451c5e06f251d

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_volumes_backup_0 string

@description('The output of main.bicep with this name.')
param env_volumes_db_0 string

@description('The output of main.bicep with this name.')
param env_bindmounts_db_0 string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of migrate.')
param migrate_containerimage string

module backup_containerapp 'backup-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_volumes_backup_0: env_volumes_backup_0
  }
}

module db_containerapp 'db-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_volumes_db_0: env_volumes_db_0
    env_outputs_bindmounts_db_0: env_bindmounts_db_0
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
