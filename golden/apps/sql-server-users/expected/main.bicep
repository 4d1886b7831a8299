// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4c24c3c6b365889c

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

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

module reporter 'reporter.module.bicep' = {
  scope: resourceGroup('shared')
}

module sql 'sql.module.bicep' = {
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

module api_roles_sql 'api-roles-sql.module.bicep' = {
  scope: rg
  params: {
    location: location
    principalName: api_identity.outputs.principalName
    sql_outputs_sqlserveradminname: sql.outputs.sqlServerAdminName
    sql_outputs_name: sql.outputs.name
  }
}

module report_roles_sql 'report-roles-sql.module.bicep' = {
  scope: rg
  params: {
    location: location
    sql_outputs_sqlserveradminname: sql.outputs.sqlServerAdminName
    principalName: reporter.outputs.principalName
    sql_outputs_name: sql.outputs.name
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output sql_sqlServerFqdn string = sql.outputs.sqlServerFqdn

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output reporter_id string = reporter.outputs.id

output reporter_clientId string = reporter.outputs.clientId
