// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:23c3b6190b409a07

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
param ledger_kv_name string

@description('For ledger: 10 letters or more.')
param ledger_username string

@description('For ledger: 22 letters, digits and signs or more.')
@secure()
param ledger_password string

@description('The output of main.bicep with this name.')
param ledger_hostName string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param catalog_connectionString string

@description('The output of main.bicep with this name.')
param catalog_hostName string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    ledger_kv_outputs_name: ledger_kv_name
    ledger_username_value: ledger_username
    ledger_password_value: ledger_password
    ledger_outputs_hostname: ledger_hostName
    api_containerimage: api_containerimage
    catalog_outputs_connectionstring: catalog_connectionString
    catalog_outputs_hostname: catalog_hostName
    api_identity_outputs_clientid: api_identity_clientId
  }
}
