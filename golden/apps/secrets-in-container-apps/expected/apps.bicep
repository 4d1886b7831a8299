// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8898b4ecdec98c73

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param api_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param own_name string

@secure()
param token string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    own_outputs_name: own_name
    token_value: token
    api_identity_outputs_clientid: api_identity_clientId
  }
}
