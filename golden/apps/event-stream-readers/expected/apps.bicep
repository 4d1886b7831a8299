// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:28281e96ddbc35c4

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param alarm_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of alarm.')
param alarm_containerimage string

@description('The output of main.bicep with this name.')
param telemetry_eventHubsEndpoint string

@description('The output of main.bicep with this name.')
param telemetry_eventHubsHostName string

@description('The output of main.bicep with this name.')
param alarm_identity_clientId string

@description('The output of main.bicep with this name.')
param history_identity_id string

@description('The image of history.')
param history_containerimage string

@description('The output of main.bicep with this name.')
param history_identity_clientId string

module alarm_containerapp 'alarm-containerapp.module.bicep' = {
  params: {
    location: location
    alarm_identity_outputs_id: alarm_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    alarm_containerimage: alarm_containerimage
    telemetry_outputs_eventhubsendpoint: telemetry_eventHubsEndpoint
    telemetry_outputs_eventhubshostname: telemetry_eventHubsHostName
    alarm_identity_outputs_clientid: alarm_identity_clientId
  }
}

module history_containerapp 'history-containerapp.module.bicep' = {
  params: {
    location: location
    history_identity_outputs_id: history_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    history_containerimage: history_containerimage
    telemetry_outputs_eventhubsendpoint: telemetry_eventHubsEndpoint
    telemetry_outputs_eventhubshostname: telemetry_eventHubsHostName
    history_identity_outputs_clientid: history_identity_clientId
  }
}
