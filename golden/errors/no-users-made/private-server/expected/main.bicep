// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8e2f5b06203084ce

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

module auditor 'auditor.module.bicep' = {
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

module jobs_identity 'jobs-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module net 'net.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module privatelink_database_windows_net 'privatelink-database-windows-net.module.bicep' = {
  scope: rg
  params: {
    location: location
    net_outputs_id: net.outputs.id
  }
}

module sql 'sql.module.bicep' = {
  scope: rg
}

module link 'link.module.bicep' = {
  scope: rg
  params: {
    location: location
    sql_outputs_id: sql.outputs.id
    net_outputs_links_id: net.outputs.links_Id
    privatelink_database_windows_net_outputs_name: privatelink_database_windows_net.outputs.name
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
    net_outputs_apps_id: net.outputs.apps_Id
  }
}

module jobs_roles_sql 'jobs-roles-sql.module.bicep' = {
  scope: rg
  params: {
    principalId: jobs_identity.outputs.principalId
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output sql_sqlServerFqdn string = sql.outputs.sqlServerFqdn

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output jobs_identity_id string = jobs_identity.outputs.id

output jobs_identity_clientId string = jobs_identity.outputs.clientId
