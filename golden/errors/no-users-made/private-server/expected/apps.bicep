// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d9b0ae8ae8c41e17

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param api_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param sql_sqlServerFqdn string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

@description('The output of main.bicep with this name.')
param jobs_identity_id string

@description('The output of main.bicep with this name.')
param jobs_identity_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    sql_outputs_sqlserverfqdn: sql_sqlServerFqdn
    api_identity_outputs_clientid: api_identity_clientId
  }
}

module jobs_containerapp 'jobs-containerapp.module.bicep' = {
  params: {
    location: location
    jobs_identity_outputs_id: jobs_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    jobs_identity_outputs_clientid: jobs_identity_clientId
  }
}
