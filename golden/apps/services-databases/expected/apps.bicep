// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:43a3ade11791a1d5

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('For archive: 22 letters, digits and signs or more.')
@secure()
param archive_password string

@description('The output of main.bicep with this name.')
param env_volumes_archive_0 string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

param pgUser string = 'librarian'

@description('For pg: 22 letters, digits and signs or more.')
@secure()
param pg_password string

@description('For members: 22 letters, digits and signs or more.')
@secure()
param members_password string

@description('For sql: 22 letters, digits and signs or more.')
@secure()
param sql_password string

@description('For reviews: 22 letters and digits or more.')
@secure()
param reviews_password string

@description('For legacy: 22 letters, digits and signs or more.')
@secure()
param legacy_password string

@description('The image of import.')
param import_containerimage string

@description('The output of main.bicep with this name.')
param env_volumes_sql_0 string

module archive_containerapp 'archive-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    archive_password_value: archive_password
    env_outputs_volumes_archive_0: env_volumes_archive_0
  }
}

module import_containerapp 'import-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    pguser_value: pgUser
    pg_password_value: pg_password
    archive_password_value: archive_password
    members_password_value: members_password
    sql_password_value: sql_password
    reviews_password_value: reviews_password
    legacy_password_value: legacy_password
    import_containerimage: import_containerimage
  }
}

module legacy_containerapp 'legacy-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    legacy_password_value: legacy_password
  }
}

module members_containerapp 'members-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    members_password_value: members_password
  }
}

module pg_containerapp 'pg-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    pg_password_value: pg_password
    pguser_value: pgUser
  }
}

module reviews_containerapp 'reviews-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    reviews_password_value: reviews_password
  }
}

module sql_containerapp 'sql-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    sql_password_value: sql_password
    env_outputs_volumes_sql_0: env_volumes_sql_0
  }
}
