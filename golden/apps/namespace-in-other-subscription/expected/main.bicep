// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7573281414fa5d05

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param group string

param subscription string

param namespaceName string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module env_acr 'env-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module worker_identity 'worker-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module messages 'messages.module.bicep' = {
  scope: resourceGroup(subscription, group)
  params: {
    namespaceName: namespaceName
  }
}

module telemetry 'telemetry.module.bicep' = {
  scope: resourceGroup(subscription, group)
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module worker_roles_messages 'worker-roles-messages.module.bicep' = {
  scope: resourceGroup(subscription, group)
  params: {
    namespaceName: namespaceName
    principalId: worker_identity.outputs.principalId
  }
}

module worker_roles_telemetry 'worker-roles-telemetry.module.bicep' = {
  scope: resourceGroup(subscription, group)
  params: {
    principalId: worker_identity.outputs.principalId
  }
}

output worker_identity_id string = worker_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output messages_serviceBusEndpoint string = messages.outputs.serviceBusEndpoint

output messages_serviceBusHostName string = messages.outputs.serviceBusHostName

output telemetry_eventHubsEndpoint string = telemetry.outputs.eventHubsEndpoint

output telemetry_eventHubsHostName string = telemetry.outputs.eventHubsHostName

output worker_identity_clientId string = worker_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
