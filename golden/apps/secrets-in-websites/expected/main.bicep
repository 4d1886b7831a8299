// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:50032ed01017f033

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@secure()
param keyValue string

param label string

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

module sealed 'sealed.module.bicep' = {
  scope: rg
  params: {
    location: location
    keyvalue_value: keyValue
  }
}

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
    keyvalue_value: keyValue
  }
}

module worker_identity 'worker-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module store 'store.module.bicep' = {
  scope: rg
  params: {
    location: location
    label: label
  }
}

module door 'door.module.bicep' = {
  scope: rg
  params: {
    location: location
    api_host: '${label}.azurewebsites.net'
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module api_roles_vault 'api-roles-vault.module.bicep' = {
  scope: rg
  params: {
    vault_outputs_name: vault.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output api_identity_id string = api_identity.outputs.id

output env_planId string = env.outputs.planId

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID

output vault_name string = vault.outputs.name

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output worker_identity_id string = worker_identity.outputs.id

output sealed_name string = sealed.outputs.name

output worker_identity_clientId string = worker_identity.outputs.clientId
