// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:595bb07521f78541

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

module reports_identity 'reports-identity.module.bicep' = {
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

module cache 'cache.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module pg 'pg.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module store 'store.module.bicep' = {
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

module api_roles_pg 'api-roles-pg.module.bicep' = {
  scope: rg
  params: {
    principalId: api_identity.outputs.principalId
    principalName: api_identity.outputs.principalName
    pg_outputs_name: pg.outputs.name
  }
}

module api_roles_store 'api-roles-store.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

module reports_roles_pg 'reports-roles-pg.module.bicep' = {
  scope: rg
  params: {
    principalId: reports_identity.outputs.principalId
    principalName: reports_identity.outputs.principalName
    pg_outputs_name: pg.outputs.name
  }
  dependsOn: [
    api_roles_pg
  ]
}

module reports_roles_store 'reports-roles-store.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: reports_identity.outputs.principalId
  }
}

module worker_roles_cache 'worker-roles-cache.module.bicep' = {
  scope: rg
  params: {
    cache_outputs_name: cache.outputs.name
    principalId: worker_identity.outputs.principalId
  }
  dependsOn: [
    api_roles_cache
  ]
}

module worker_roles_pg 'worker-roles-pg.module.bicep' = {
  scope: rg
  params: {
    principalId: worker_identity.outputs.principalId
    principalName: worker_identity.outputs.principalName
    pg_outputs_name: pg.outputs.name
  }
  dependsOn: [
    reports_roles_pg
  ]
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output cache_connectionString string = cache.outputs.connectionString

output cache_hostName string = cache.outputs.hostName

output pg_connectionString string = pg.outputs.connectionString

output pg_hostName string = pg.outputs.hostName

output store_blobEndpoint string = store.outputs.blobEndpoint

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output reports_identity_id string = reports_identity.outputs.id

output reports_identity_clientId string = reports_identity.outputs.clientId

output worker_identity_id string = worker_identity.outputs.id

output worker_identity_clientId string = worker_identity.outputs.clientId
