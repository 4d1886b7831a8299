// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f7401c4b65d05d31

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param dataGroup string

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

module runner 'runner.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module catalog 'catalog.module.bicep' = {
  scope: resourceGroup(dataGroup)
}

module crm 'crm.module.bicep' = {
  scope: resourceGroup(dataGroup)
}

module ledger 'ledger.module.bicep' = {
  scope: resourceGroup(dataGroup)
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module api_roles_catalog 'api-roles-catalog.module.bicep' = {
  scope: resourceGroup(dataGroup)
  params: {
    principalId: runner.outputs.principalId
    principalName: runner.outputs.principalName
  }
}

module api_roles_ledger 'api-roles-ledger.module.bicep' = {
  scope: resourceGroup(dataGroup)
  params: {
    principalId: runner.outputs.principalId
    principalName: runner.outputs.principalName
  }
}

output runner_id string = runner.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output crm_sqlServerFqdn string = crm.outputs.sqlServerFqdn

output ledger_connectionString string = ledger.outputs.connectionString

output ledger_hostName string = ledger.outputs.hostName

output catalog_connectionString string = catalog.outputs.connectionString

output catalog_hostName string = catalog.outputs.hostName

output runner_clientId string = runner.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
