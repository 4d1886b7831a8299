// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:00717785cf9c7f9e

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

module secretkeeper_identity 'secretkeeper-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module secrets 'secrets.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module passwordlists 'passwordlists.module.bicep' = {
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

module secretkeeper_roles_passwordlists 'secretkeeper-roles-passwordlists.module.bicep' = {
  scope: rg
  params: {
    passwordlists_outputs_name: passwordlists.outputs.name
    principalId: secretkeeper_identity.outputs.principalId
  }
}

module secretkeeper_roles_secrets 'secretkeeper-roles-secrets.module.bicep' = {
  scope: rg
  params: {
    secrets_outputs_name: secrets.outputs.name
    principalId: secretkeeper_identity.outputs.principalId
  }
}

output secretkeeper_identity_id string = secretkeeper_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output secrets_vaultUri string = secrets.outputs.vaultUri

#disable-next-line outputs-should-not-contain-secrets
output passwordlists_blobEndpoint string = passwordlists.outputs.blobEndpoint

output secretkeeper_identity_clientId string = secretkeeper_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

#disable-next-line outputs-should-not-contain-secrets
output passwordRules string = passwordlists.outputs.blobEndpoint
