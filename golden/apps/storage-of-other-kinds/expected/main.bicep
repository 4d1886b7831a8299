// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:46ee0338238e661e

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

module disks 'disks.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module fast 'fast.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module shares 'shares.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module trial 'trial.module.bicep' = {
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

module reader_roles_fast 'reader-roles-fast.module.bicep' = {
  scope: rg
  params: {
    fast_outputs_name: fast.outputs.name
    principalId: reader_identity.outputs.principalId
  }
}

output reader_identity_id string = reader_identity.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output fast_dataLakeEndpoint string = fast.outputs.dataLakeEndpoint

output reader_identity_clientId string = reader_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
