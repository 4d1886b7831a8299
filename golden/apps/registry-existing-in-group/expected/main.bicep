// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4e400df611d8fbac

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param acrGroup string

param acrName string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module acr 'acr.module.bicep' = {
  scope: resourceGroup(acrGroup)
  params: {
    acrName: acrName
  }
}

module api_identity 'api-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env_mi 'env-mi.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    acrGroup: acrGroup
    acrName: acrName
    env_mi_outputs_id: env_mi.outputs.id
  }
}

module api_roles_acr 'api-roles-acr.module.bicep' = {
  scope: resourceGroup(acrGroup)
  params: {
    acrName: acrName
    principalId: api_identity.outputs.principalId
  }
}

module env_mi_roles_acr 'env-mi-roles-acr.module.bicep' = {
  scope: resourceGroup(acrGroup)
  params: {
    acrName: acrName
    principalId: env_mi.outputs.principalId
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
