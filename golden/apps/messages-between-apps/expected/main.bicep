// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:694b1b00e8d9c818

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

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

module reader_identity 'reader-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module shop_identity 'shop-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module messages 'messages.module.bicep' = {
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

module reader_roles_messages 'reader-roles-messages.module.bicep' = {
  scope: rg
  params: {
    messages_outputs_name: messages.outputs.name
    principalId: reader_identity.outputs.principalId
  }
}

module shop_roles_messages 'shop-roles-messages.module.bicep' = {
  scope: rg
  params: {
    messages_outputs_name: messages.outputs.name
    principalId: shop_identity.outputs.principalId
  }
}

output reader_identity_id string = reader_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output messages_serviceBusEndpoint string = messages.outputs.serviceBusEndpoint

output messages_serviceBusHostName string = messages.outputs.serviceBusHostName

output reader_identity_clientId string = reader_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output shop_identity_id string = shop_identity.outputs.id

output shop_identity_clientId string = shop_identity.outputs.clientId
