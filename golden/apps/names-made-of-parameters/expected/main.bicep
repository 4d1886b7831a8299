// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:dbc8684a54fe70a5

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param stage string

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

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
    stage: stage
  }
}

module files 'files.module.bicep' = {
  scope: rg
  params: {
    location: location
    stage: stage
  }
}

module messages 'messages.module.bicep' = {
  scope: resourceGroup('shared')
  params: {
    stage: stage
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module reader_roles_files 'reader-roles-files.module.bicep' = {
  scope: rg
  params: {
    files_outputs_name: files.outputs.name
    principalId: reader_identity.outputs.principalId
  }
}

module reader_roles_messages 'reader-roles-messages.module.bicep' = {
  scope: resourceGroup('shared')
  params: {
    stage: stage
    principalId: reader_identity.outputs.principalId
  }
}

module reader_roles_vault 'reader-roles-vault.module.bicep' = {
  scope: rg
  params: {
    vault_outputs_name: vault.outputs.name
    principalId: reader_identity.outputs.principalId
  }
}

output reader_identity_id string = reader_identity.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output vault_name string = vault.outputs.name

output messages_serviceBusEndpoint string = messages.outputs.serviceBusEndpoint

output messages_serviceBusHostName string = messages.outputs.serviceBusHostName

output files_blobEndpoint string = files.outputs.blobEndpoint

output reader_identity_clientId string = reader_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
