// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:66a7f282d7f695c2

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param runner_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param crm_sqlServerFqdn string

@description('The output of main.bicep with this name.')
param ledger_connectionString string

@description('The output of main.bicep with this name.')
param ledger_hostName string

@description('The output of main.bicep with this name.')
param catalog_connectionString string

@description('The output of main.bicep with this name.')
param catalog_hostName string

@description('The output of main.bicep with this name.')
param runner_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    runner_outputs_id: runner_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    crm_outputs_sqlserverfqdn: crm_sqlServerFqdn
    ledger_outputs_connectionstring: ledger_connectionString
    ledger_outputs_hostname: ledger_hostName
    catalog_outputs_connectionstring: catalog_connectionString
    catalog_outputs_hostname: catalog_hostName
    runner_outputs_clientid: runner_clientId
  }
}
