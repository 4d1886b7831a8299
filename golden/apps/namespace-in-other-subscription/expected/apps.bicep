// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:89216e222b143f5b

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param worker_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of worker.')
param worker_containerimage string

@description('The output of main.bicep with this name.')
param messages_serviceBusEndpoint string

@description('The output of main.bicep with this name.')
param messages_serviceBusHostName string

@description('The output of main.bicep with this name.')
param telemetry_eventHubsEndpoint string

@description('The output of main.bicep with this name.')
param telemetry_eventHubsHostName string

@description('The output of main.bicep with this name.')
param worker_identity_clientId string

module worker_containerapp 'worker-containerapp.module.bicep' = {
  params: {
    location: location
    worker_identity_outputs_id: worker_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    worker_containerimage: worker_containerimage
    messages_outputs_servicebusendpoint: messages_serviceBusEndpoint
    messages_outputs_servicebushostname: messages_serviceBusHostName
    telemetry_outputs_eventhubsendpoint: telemetry_eventHubsEndpoint
    telemetry_outputs_eventhubshostname: telemetry_eventHubsHostName
    worker_identity_outputs_clientid: worker_identity_clientId
  }
}
