// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2ce2a2ff3579e0ee

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

module silo_identity 'silo-identity.module.bicep' = {
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

module storage 'storage.module.bicep' = {
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

module silo_roles_storage 'silo-roles-storage.module.bicep' = {
  scope: rg
  params: {
    storage_outputs_name: storage.outputs.name
    principalId: silo_identity.outputs.principalId
  }
}

module web_roles_storage 'web-roles-storage.module.bicep' = {
  scope: rg
  params: {
    storage_outputs_name: storage.outputs.name
    principalId: web_identity.outputs.principalId
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_volumes_directory_0 string = env.outputs.volumes_directory_0

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output silo_identity_id string = silo_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output storage_tableEndpoint string = storage.outputs.tableEndpoint

output storage_blobEndpoint string = storage.outputs.blobEndpoint

output silo_identity_clientId string = silo_identity.outputs.clientId

output web_identity_id string = web_identity.outputs.id

output web_identity_clientId string = web_identity.outputs.clientId
