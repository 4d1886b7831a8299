// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1a27d24f4771d41a

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@description('For ledger: 10 letters or more.')
param ledger_username string

@description('For ledger: 22 letters, digits and signs or more.')
@secure()
param ledger_password string

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

module ledger_kv 'ledger-kv.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module catalog 'catalog.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module ledger 'ledger.module.bicep' = {
  scope: rg
  params: {
    location: location
    administratorLogin: ledger_username
    administratorLoginPassword: ledger_password
    ledger_kv_outputs_name: ledger_kv.outputs.name
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module api_roles_catalog 'api-roles-catalog.module.bicep' = {
  scope: rg
  params: {
    principalId: api_identity.outputs.principalId
    principalName: api_identity.outputs.principalName
    catalog_outputs_name: catalog.outputs.name
  }
}

module api_roles_ledger_kv 'api-roles-ledger-kv.module.bicep' = {
  scope: rg
  params: {
    ledger_kv_outputs_name: ledger_kv.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output ledger_kv_name string = ledger_kv.outputs.name

output ledger_hostName string = ledger.outputs.hostName

output catalog_connectionString string = catalog.outputs.connectionString

output catalog_hostName string = catalog.outputs.hostName

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
