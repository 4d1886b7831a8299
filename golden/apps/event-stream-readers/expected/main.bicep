// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:78d819e20b359666

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module alarm_identity 'alarm-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env_acr 'env-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module history_identity 'history-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module telemetry 'telemetry.module.bicep' = {
  scope: rg
  params: {
    location: location
    sku: 'Premium'
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module alarm_roles_telemetry 'alarm-roles-telemetry.module.bicep' = {
  scope: rg
  params: {
    telemetry_outputs_name: telemetry.outputs.name
    principalId: alarm_identity.outputs.principalId
  }
}

module history_roles_telemetry 'history-roles-telemetry.module.bicep' = {
  scope: rg
  params: {
    telemetry_outputs_name: telemetry.outputs.name
    principalId: history_identity.outputs.principalId
  }
}

output alarm_identity_id string = alarm_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output telemetry_eventHubsEndpoint string = telemetry.outputs.eventHubsEndpoint

output telemetry_eventHubsHostName string = telemetry.outputs.eventHubsHostName

output alarm_identity_clientId string = alarm_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output history_identity_id string = history_identity.outputs.id

output history_identity_clientId string = history_identity.outputs.clientId
