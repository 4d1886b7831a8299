// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9d27f93e4a84d183

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@description('The object id of the principal that deploys.')
param principalId string

@description('The type of the principal that deploys.')
@allowed([
  'User'
  'Group'
  'ServicePrincipal'
])
param principalType string = 'User'

@description('The name of the principal that deploys.')
param principalName string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module cache 'cache.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module documents 'documents.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module fast 'fast.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module logs 'logs.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module pg 'pg.module.bicep' = {
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

module cache_roles 'cache-roles.module.bicep' = {
  scope: rg
  params: {
    cache_outputs_name: cache.outputs.name
    principalId: principalId
    principalName: principalName
  }
}

module documents_roles 'documents-roles.module.bicep' = {
  scope: rg
  params: {
    documents_outputs_name: documents.outputs.name
    principalId: principalId
  }
}

module fast_roles 'fast-roles.module.bicep' = {
  scope: rg
  params: {
    fast_outputs_name: fast.outputs.name
    principalId: principalId
  }
}

module logs_roles 'logs-roles.module.bicep' = {
  scope: rg
  params: {
    logs_outputs_name: logs.outputs.name
    principalId: principalId
    principalType: principalType
  }
}

module pg_roles 'pg-roles.module.bicep' = {
  scope: rg
  params: {
    principalId: principalId
    principalName: principalName
    principalType: principalType
    pg_outputs_name: pg.outputs.name
  }
}

module sql_roles 'sql-roles.module.bicep' = {
  scope: rg
  params: {
    location: location
    sql_outputs_sqlserveradminname: sql.outputs.sqlServerAdminName
    principalName: principalName
    sql_outputs_name: sql.outputs.name
    principalType: principalType
    principalId: principalId
  }
}
