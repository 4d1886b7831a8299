// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ed9d5038de01233e

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

module historian_identity 'historian-identity.module.bicep' = {
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

module writer_identity 'writer-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module archive 'archive.module.bicep' = {
  scope: resourceGroup('data')
  params: {
    location: location
  }
}

module logs 'logs.module.bicep' = {
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

module historian_roles_archive 'historian-roles-archive.module.bicep' = {
  scope: resourceGroup('data')
  params: {
    principalId: historian_identity.outputs.principalId
  }
}

module reader_roles_logs 'reader-roles-logs.module.bicep' = {
  scope: rg
  params: {
    logs_outputs_name: logs.outputs.name
    principalId: reader_identity.outputs.principalId
  }
}

module writer_roles_logs 'writer-roles-logs.module.bicep' = {
  scope: rg
  params: {
    logs_outputs_name: logs.outputs.name
    principalId: writer_identity.outputs.principalId
  }
}

output historian_identity_id string = historian_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output archive_clusterUri string = archive.outputs.clusterUri

output historian_identity_clientId string = historian_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output reader_identity_id string = reader_identity.outputs.id

output logs_clusterUri string = logs.outputs.clusterUri

output reader_identity_clientId string = reader_identity.outputs.clientId

output writer_identity_id string = writer_identity.outputs.id

output writer_identity_clientId string = writer_identity.outputs.clientId
