// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:87903df3c5e03546

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param costCenter string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
  tags: {
    team: 'shop'
    costCenter: costCenter
  }
}

module images 'images.module.bicep' = {
  scope: rg
  params: {
    location: location
    costCenter: costCenter
  }
}

module web_identity 'web-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
    costCenter: costCenter
  }
}

module documents 'documents.module.bicep' = {
  scope: rg
  params: {
    location: location
    costCenter: costCenter
  }
}

module sql 'sql.module.bicep' = {
  scope: rg
  params: {
    location: location
    costCenter: costCenter
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    tags: {
      team: 'shop'
      costCenter: costCenter
    }
    images_outputs_name: images.outputs.name
  }
}

module door 'door.module.bicep' = {
  scope: rg
  params: {
    location: location
    costCenter: costCenter
    web_host: 'web.${env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN}'
  }
}

module web_roles_documents 'web-roles-documents.module.bicep' = {
  scope: rg
  params: {
    documents_outputs_name: documents.outputs.name
    principalId: web_identity.outputs.principalId
  }
}

module web_roles_sql 'web-roles-sql.module.bicep' = {
  scope: rg
  params: {
    location: location
    principalName: web_identity.outputs.principalName
    sql_outputs_sqlserveradminname: sql.outputs.sqlServerAdminName
    sql_outputs_name: sql.outputs.name
    costCenter: costCenter
  }
}

output web_identity_id string = web_identity.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output sql_sqlServerFqdn string = sql.outputs.sqlServerFqdn

output documents_connectionString string = documents.outputs.connectionString

output web_identity_clientId string = web_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
