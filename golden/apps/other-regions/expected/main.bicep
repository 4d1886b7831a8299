// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e55f96b32855d459

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param spoke string

param models string = 'swedencentral'

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

module apps_acr 'apps-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module data_nsg 'data-nsg.module.bicep' = {
  scope: rg
  params: {
    spoke: spoke
  }
}

module site_identity 'site-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module sites_acr 'sites-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module sql_nsg 'sql-nsg.module.bicep' = {
  scope: rg
  params: {
    spoke: spoke
  }
}

module net 'net.module.bicep' = {
  scope: rg
  params: {
    spoke: spoke
    data_nsg_outputs_id: data_nsg.outputs.id
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

module privatelink_westus3_azurecontainerapps_io 'privatelink-westus3-azurecontainerapps-io.module.bicep' = {
  scope: rg
  params: {
    location: location
    net_outputs_id: net.outputs.id
  }
}

module ai 'ai.module.bicep' = {
  scope: rg
  params: {
    models: models
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
    spoke: spoke
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
    spoke: spoke
    sql_store_outputs_id: sql_store.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    privatelink_file_core_windows_net_outputs_name: privatelink_file_core_windows_net.outputs.name
  }
}

module agents 'agents.module.bicep' = {
  scope: rg
  params: {
    models: models
    ai_outputs_name: ai.outputs.name
  }
}

module apps 'apps.module.bicep' = {
  scope: rg
  params: {
    location: location
    apps_acr_outputs_name: apps_acr.outputs.name
    spoke: spoke
    net_outputs_apps_id: net.outputs.apps_Id
  }
}

module inner 'inner.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module data_inner_pe 'data-inner-pe.module.bicep' = {
  scope: rg
  params: {
    spoke: spoke
    inner_outputs_azure_container_apps_environment_id: inner.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    net_outputs_data_id: net.outputs.data_Id
    privatelink_westus3_azurecontainerapps_io_outputs_name: privatelink_westus3_azurecontainerapps_io.outputs.name
  }
}

module sites 'sites.module.bicep' = {
  scope: rg
  params: {
    location: location
    sites_acr_outputs_name: sites_acr.outputs.name
  }
}

module site_roles_agents 'site-roles-agents.module.bicep' = {
  scope: rg
  params: {
    agents_outputs_name: agents.outputs.name
    principalId: site_identity.outputs.principalId
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
    principalName: api_identity.outputs.principalName
    sql_outputs_sqlserveradminname: sql.outputs.sqlServerAdminName
    spoke: spoke
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

output apps_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = apps.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = apps.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output apps_AZURE_CONTAINER_REGISTRY_ENDPOINT string = apps.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output sql_sqlServerFqdn string = sql.outputs.sqlServerFqdn

output api_identity_clientId string = api_identity.outputs.clientId

output apps_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = apps.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output inner_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = inner.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output inner_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = inner.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output site_identity_id string = site_identity.outputs.id

output sites_planId string = sites.outputs.planId

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID

output agents_endpoint string = agents.outputs.endpoint

output site_identity_clientId string = site_identity.outputs.clientId

output sites_AZURE_APP_SERVICE_DASHBOARD_URI string = sites.outputs.AZURE_APP_SERVICE_DASHBOARD_URI

output sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID string = sites.outputs.AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID

output sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID string = sites.outputs.AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID

output sites_AZURE_CONTAINER_REGISTRY_ENDPOINT string = sites.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT
