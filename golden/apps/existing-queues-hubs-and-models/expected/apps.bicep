// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b150c12a59f41e15

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param reader_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param bus_serviceBusEndpoint string

@description('The output of main.bicep with this name.')
param bus_serviceBusHostName string

@description('The output of main.bicep with this name.')
param stream_eventHubsEndpoint string

@description('The output of main.bicep with this name.')
param stream_eventHubsHostName string

@description('The output of main.bicep with this name.')
param models_connectionString string

@description('The output of main.bicep with this name.')
param models_endpoint string

@description('The output of main.bicep with this name.')
param foundry_endpoint string

@description('The output of main.bicep with this name.')
param foundry_aiFoundryApiEndpoint string

@description('The output of main.bicep with this name.')
param reader_identity_clientId string

module reader_containerapp 'reader-containerapp.module.bicep' = {
  params: {
    location: location
    reader_identity_outputs_id: reader_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    bus_outputs_servicebusendpoint: bus_serviceBusEndpoint
    bus_outputs_servicebushostname: bus_serviceBusHostName
    stream_outputs_eventhubsendpoint: stream_eventHubsEndpoint
    stream_outputs_eventhubshostname: stream_eventHubsHostName
    models_outputs_connectionstring: models_connectionString
    models_outputs_endpoint: models_endpoint
    foundry_outputs_endpoint: foundry_endpoint
    foundry_outputs_aifoundryapiendpoint: foundry_aiFoundryApiEndpoint
    reader_identity_outputs_clientid: reader_identity_clientId
  }
}
