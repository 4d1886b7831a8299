// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7201f62f9e9f7858

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param web_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param sql_sqlServerFqdn string

@description('The output of main.bicep with this name.')
param documents_connectionString string

@description('The output of main.bicep with this name.')
param web_identity_clientId string

param costCenter string

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    web_identity_outputs_id: web_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    sql_outputs_sqlserverfqdn: sql_sqlServerFqdn
    documents_outputs_connectionstring: documents_connectionString
    web_identity_outputs_clientid: web_identity_clientId
    costCenter: costCenter
  }
}
