// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2fa34e3106bf0911

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param audience string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module api_identity 'api-identity.module.bicep' = {
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

module live 'live.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module chat 'chat.module.bicep' = {
  scope: rg
  params: {
    location: location
    sku: 'Standard_S1'
    capacity: 2
    rooms_url_0: 'https://api.${env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN}/events/{event}'
    audience: audience
  }
}

module api_roles_chat 'api-roles-chat.module.bicep' = {
  scope: rg
  params: {
    chat_outputs_name: chat.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

module api_roles_live 'api-roles-live.module.bicep' = {
  scope: rg
  params: {
    live_outputs_name: live.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output live_hostName string = live.outputs.hostName

output chat_endpoint string = chat.outputs.endpoint

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
