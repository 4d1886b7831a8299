// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ebf71ecfe398569e

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@secure()
param token string

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

module own 'own.module.bicep' = {
  scope: rg
  params: {
    location: location
    token_value: token
  }
}

module shared 'shared.module.bicep' = {
  scope: resourceGroup('shared')
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module api_roles_own 'api-roles-own.module.bicep' = {
  scope: rg
  params: {
    own_outputs_name: own.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output own_name string = own.outputs.name

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
