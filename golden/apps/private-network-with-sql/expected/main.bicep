// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:01638e5654920bed

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param hubGroup string

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

module sql_nsg 'sql-nsg.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module net 'net.module.bicep' = {
  scope: rg
  params: {
    location: location
    sql_nsg_outputs_id: sql_nsg.outputs.id
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

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module vaults 'vaults.module.bicep' = {
  scope: resourceGroup(hubGroup)
  params: {
    location: location
  }
}

module data_vault_pe 'data-vault-pe.module.bicep' = {
  scope: rg
  params: {
    location: location
    vault_outputs_id: vault.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    hubGroup: hubGroup
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

module data_sql_pe 'data-sql-pe.module.bicep' = {
  scope: rg
  params: {
    location: location
    sql_outputs_id: sql.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    privatelink_database_windows_net_outputs_name: privatelink_database_windows_net.outputs.name
  }
}

module sql_store 'sql-store.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module data_files_pe 'data-files-pe.module.bicep' = {
  scope: rg
  params: {
    location: location
    sql_store_outputs_id: sql_store.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    privatelink_file_core_windows_net_outputs_name: privatelink_file_core_windows_net.outputs.name
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

module door 'door.module.bicep' = {
  scope: rg
  params: {
    location: location
    api_host: 'api.${env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN}'
    env_outputs_azure_container_apps_environment_id: env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}

module sql_admin_identity_roles_sql_store 'sql-admin-identity-roles-sql-store.module.bicep' = {
  scope: rg
  params: {
    sql_store_outputs_name: sql_store.outputs.name
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
    net_outputs_sql_aci_subnet_id: net.outputs.sql_aci_subnet_Id
    sql_store_outputs_name: sql_store.outputs.name
    data_files_pe_outputs_name: data_files_pe.outputs.name
    data_sql_pe_outputs_name: data_sql_pe.outputs.name
  }
  dependsOn: [
    sql_admin_identity_roles_sql_store
  ]
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output sql_sqlServerFqdn string = sql.outputs.sqlServerFqdn

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
