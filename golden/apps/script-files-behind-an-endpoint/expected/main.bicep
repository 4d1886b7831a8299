// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4ea83c53dc09fc29

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

module privatelink_file_core_windows_net 'privatelink-file-core-windows-net.module.bicep' = {
  scope: rg
  params: {
    location: location
    net_outputs_id: net.outputs.id
  }
}

module files 'files.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module sql 'sql.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module sql_admin_identity 'sql-admin-identity.module.bicep' = {
  scope: rg
  params: {
    sql_outputs_sqlserveradminname: sql.outputs.sqlServerAdminName
  }
}

module toFiles 'toFiles.module.bicep' = {
  scope: rg
  params: {
    location: location
    files_outputs_id: files.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    privatelink_file_core_windows_net_outputs_name: privatelink_file_core_windows_net.outputs.name
  }
}

module toSql 'toSql.module.bicep' = {
  scope: rg
  params: {
    location: location
    sql_outputs_id: sql.outputs.id
    net_outputs_data_id: net.outputs.data_Id
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

module sql_admin_identity_roles_files 'sql-admin-identity-roles-files.module.bicep' = {
  scope: rg
  params: {
    files_outputs_name: files.outputs.name
    principalId: sql_admin_identity.outputs.principalId
  }
}

module api_roles_sql 'api-roles-sql.module.bicep' = {
  scope: rg
  params: {
    location: location
    principalName: api_identity.outputs.principalName
    sql_outputs_sqlserveradminname: sql.outputs.sqlServerAdminName
    sql_outputs_name: sql.outputs.name
    net_outputs_scripts_id: net.outputs.scripts_Id
    files_outputs_name: files.outputs.name
    tofiles_outputs_name: toFiles.outputs.name
    tosql_outputs_name: toSql.outputs.name
  }
  dependsOn: [
    sql_admin_identity_roles_files
  ]
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output sql_sqlServerFqdn string = sql.outputs.sqlServerFqdn

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
