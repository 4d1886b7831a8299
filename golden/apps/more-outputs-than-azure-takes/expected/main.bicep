// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7fe5737adf9afbea

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param infrastructure string

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

module env_mi 'env-mi.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module backups 'backups.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module drafts 'drafts.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module exports 'exports.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module imports 'imports.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module invoices 'invoices.module.bicep' = {
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

module mails 'mails.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module orders 'orders.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module pictures 'pictures.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module reports 'reports.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module scans 'scans.module.bicep' = {
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
    env_mi_outputs_id: env_mi.outputs.id
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output infrastructure_ object = {
  api_identity_id: api_identity.outputs.id
  env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID: env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
  env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID: env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  env_AZURE_CONTAINER_REGISTRY_ENDPOINT: env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT
  orders_blobEndpoint: orders.outputs.blobEndpoint
  orders_queueEndpoint: orders.outputs.queueEndpoint
  orders_tableEndpoint: orders.outputs.tableEndpoint
  orders_dataLakeEndpoint: orders.outputs.dataLakeEndpoint
  orders_name: orders.outputs.name
  orders_id: orders.outputs.id
  invoices_blobEndpoint: invoices.outputs.blobEndpoint
  invoices_queueEndpoint: invoices.outputs.queueEndpoint
  invoices_tableEndpoint: invoices.outputs.tableEndpoint
  invoices_dataLakeEndpoint: invoices.outputs.dataLakeEndpoint
  invoices_name: invoices.outputs.name
  invoices_id: invoices.outputs.id
  pictures_blobEndpoint: pictures.outputs.blobEndpoint
  pictures_queueEndpoint: pictures.outputs.queueEndpoint
  pictures_tableEndpoint: pictures.outputs.tableEndpoint
  pictures_dataLakeEndpoint: pictures.outputs.dataLakeEndpoint
  pictures_name: pictures.outputs.name
  pictures_id: pictures.outputs.id
  backups_blobEndpoint: backups.outputs.blobEndpoint
  backups_queueEndpoint: backups.outputs.queueEndpoint
  backups_tableEndpoint: backups.outputs.tableEndpoint
  backups_dataLakeEndpoint: backups.outputs.dataLakeEndpoint
  backups_name: backups.outputs.name
  backups_id: backups.outputs.id
  reports_blobEndpoint: reports.outputs.blobEndpoint
  reports_queueEndpoint: reports.outputs.queueEndpoint
  reports_tableEndpoint: reports.outputs.tableEndpoint
  reports_dataLakeEndpoint: reports.outputs.dataLakeEndpoint
  reports_name: reports.outputs.name
  reports_id: reports.outputs.id
  logs_blobEndpoint: logs.outputs.blobEndpoint
  logs_queueEndpoint: logs.outputs.queueEndpoint
  logs_tableEndpoint: logs.outputs.tableEndpoint
  logs_dataLakeEndpoint: logs.outputs.dataLakeEndpoint
  logs_name: logs.outputs.name
  logs_id: logs.outputs.id
  exports_blobEndpoint: exports.outputs.blobEndpoint
  exports_queueEndpoint: exports.outputs.queueEndpoint
  exports_tableEndpoint: exports.outputs.tableEndpoint
  exports_dataLakeEndpoint: exports.outputs.dataLakeEndpoint
  exports_name: exports.outputs.name
  exports_id: exports.outputs.id
  imports_blobEndpoint: imports.outputs.blobEndpoint
  imports_queueEndpoint: imports.outputs.queueEndpoint
  imports_tableEndpoint: imports.outputs.tableEndpoint
  imports_dataLakeEndpoint: imports.outputs.dataLakeEndpoint
  imports_name: imports.outputs.name
  imports_id: imports.outputs.id
  drafts_blobEndpoint: drafts.outputs.blobEndpoint
  drafts_queueEndpoint: drafts.outputs.queueEndpoint
  drafts_tableEndpoint: drafts.outputs.tableEndpoint
  drafts_dataLakeEndpoint: drafts.outputs.dataLakeEndpoint
  drafts_name: drafts.outputs.name
  drafts_id: drafts.outputs.id
  mails_blobEndpoint: mails.outputs.blobEndpoint
  mails_queueEndpoint: mails.outputs.queueEndpoint
  mails_tableEndpoint: mails.outputs.tableEndpoint
  mails_dataLakeEndpoint: mails.outputs.dataLakeEndpoint
  mails_name: mails.outputs.name
  mails_id: mails.outputs.id
  scans_blobEndpoint: scans.outputs.blobEndpoint
  scans_queueEndpoint: scans.outputs.queueEndpoint
  scans_tableEndpoint: scans.outputs.tableEndpoint
  scans_dataLakeEndpoint: scans.outputs.dataLakeEndpoint
  scans_name: scans.outputs.name
  scans_id: scans.outputs.id
  api_identity_clientId: api_identity.outputs.clientId
  api_identity_principalId: api_identity.outputs.principalId
  env_acr_name: env_acr.outputs.name
  env_mi_principalId: env_mi.outputs.principalId
}

output label string = infrastructure
