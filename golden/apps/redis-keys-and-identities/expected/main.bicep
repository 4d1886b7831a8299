// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7213c8f83d6da1e1

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

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

module keyed_kv 'keyed-kv.module.bicep' = {
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

module cache 'cache.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module keyed 'keyed.module.bicep' = {
  scope: rg
  params: {
    location: location
    keyed_kv_outputs_name: keyed_kv.outputs.name
  }
}

module old 'old.module.bicep' = {
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

module api_roles_cache 'api-roles-cache.module.bicep' = {
  scope: rg
  params: {
    cache_outputs_name: cache.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

module api_roles_keyed_kv 'api-roles-keyed-kv.module.bicep' = {
  scope: rg
  params: {
    keyed_kv_outputs_name: keyed_kv.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

module reader_roles_old 'reader-roles-old.module.bicep' = {
  scope: rg
  params: {
    old_outputs_name: old.outputs.name
    principalId: reader_identity.outputs.principalId
    principalName: reader_identity.outputs.principalName
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output keyed_kv_name string = keyed_kv.outputs.name

output keyed_hostName string = keyed.outputs.hostName

output cache_connectionString string = cache.outputs.connectionString

output cache_hostName string = cache.outputs.hostName

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output reader_identity_id string = reader_identity.outputs.id

output old_connectionString string = old.outputs.connectionString

output reader_identity_clientId string = reader_identity.outputs.clientId
