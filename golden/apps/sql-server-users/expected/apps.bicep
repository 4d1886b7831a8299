// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9e941a8c6928981d

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

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param sql_sqlServerFqdn string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

@description('The output of main.bicep with this name.')
param reporter_id string

@description('The image of report.')
param report_containerimage string

@description('The output of main.bicep with this name.')
param reporter_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
    sql_outputs_sqlserverfqdn: sql_sqlServerFqdn
    api_identity_outputs_clientid: api_identity_clientId
  }
}

module report_containerapp 'report-containerapp.module.bicep' = {
  params: {
    location: location
    reporter_outputs_id: reporter_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    report_containerimage: report_containerimage
    sql_outputs_sqlserverfqdn: sql_sqlServerFqdn
    reporter_outputs_clientid: reporter_clientId
  }
}
