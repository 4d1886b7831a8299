// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3440862170a0e5db

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param sharedGroup string

@secure()
param password string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

// Secrets are read from this vault during the deployment; it must allow template deployment.
resource shared_existing 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(sharedGroup)
  name: 'shared-vault'
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

module shared 'shared.module.bicep' = {
  scope: resourceGroup(sharedGroup)
}

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
    server_db_database_shop_pwd_password_value: 'Server=db;Database=shop;Pwd=${password}'
  }
}

module mirror 'mirror.module.bicep' = {
  scope: rg
  params: {
    token: shared_existing.getSecret('token')
    database: 'Server=db;Database=shop;Pwd=${password}'
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module api_roles_shared 'api-roles-shared.module.bicep' = {
  scope: resourceGroup(sharedGroup)
  params: {
    principalId: api_identity.outputs.principalId
  }
}

module api_roles_vault 'api-roles-vault.module.bicep' = {
  scope: rg
  params: {
    vault_outputs_name: vault.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output vault_name string = vault.outputs.name

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
