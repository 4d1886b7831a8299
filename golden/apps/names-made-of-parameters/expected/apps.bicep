// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b61d4fa5bcc692c2

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param reader_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param vault_name string

@description('The output of main.bicep with this name.')
param messages_serviceBusEndpoint string

param stage string

@description('The output of main.bicep with this name.')
param messages_serviceBusHostName string

@description('The output of main.bicep with this name.')
param files_blobEndpoint string

@description('The output of main.bicep with this name.')
param reader_identity_clientId string

module reader_containerapp 'reader-containerapp.module.bicep' = {
  params: {
    location: location
    reader_identity_outputs_id: reader_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    vault_outputs_name: vault_name
    messages_outputs_servicebusendpoint: messages_serviceBusEndpoint
    stage_value: stage
    messages_outputs_servicebushostname: messages_serviceBusHostName
    files_outputs_blobendpoint: files_blobEndpoint
    reader_identity_outputs_clientid: reader_identity_clientId
  }
}
