// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:87217e61d8ac7547

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param reader_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param fast_dataLakeEndpoint string

@description('The output of main.bicep with this name.')
param reader_identity_clientId string

module reader_containerapp 'reader-containerapp.module.bicep' = {
  params: {
    location: location
    reader_identity_outputs_id: reader_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    fast_outputs_datalakeendpoint: fast_dataLakeEndpoint
    reader_identity_outputs_clientid: reader_identity_clientId
  }
}
