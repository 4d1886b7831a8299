// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0cc579c5a0fb194f

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param storageSku string

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

module indexer_identity 'indexer-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module web_identity 'web-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module store 'store.module.bicep' = {
  scope: rg
  params: {
    location: location
    storageSku: storageSku
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module indexer_roles_store 'indexer-roles-store.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: indexer_identity.outputs.principalId
  }
}

module web_roles_store 'web-roles-store.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: web_identity.outputs.principalId
  }
}

output indexer_identity_id string = indexer_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output store_dataLakeEndpoint string = store.outputs.dataLakeEndpoint

output indexer_identity_clientId string = indexer_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output web_identity_id string = web_identity.outputs.id

output store_blobEndpoint string = store.outputs.blobEndpoint

output store_queueEndpoint string = store.outputs.queueEndpoint

output web_identity_clientId string = web_identity.outputs.clientId
