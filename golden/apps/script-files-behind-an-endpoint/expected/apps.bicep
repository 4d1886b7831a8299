// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2201410966d40c38

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param api_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param sql_sqlServerFqdn string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    api_containerport: api_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
    sql_outputs_sqlserverfqdn: sql_sqlServerFqdn
    api_identity_outputs_clientid: api_identity_clientId
  }
}
