// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9935b254a38a4fb9

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

module privatelink_blob_core_windows_net 'privatelink-blob-core-windows-net.module.bicep' = {
  scope: rg
  params: {
    location: location
    net_outputs_id: net.outputs.id
  }
}

module worker_identity 'worker-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module files 'files.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module data_papers_pe 'data-papers-pe.module.bicep' = {
  scope: rg
  params: {
    location: location
    files_outputs_id: files.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    privatelink_blob_core_windows_net_outputs_name: privatelink_blob_core_windows_net.outputs.name
  }
}

module others 'others.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module data_letters_pe 'data-letters-pe.module.bicep' = {
  scope: rg
  params: {
    location: location
    others_outputs_id: others.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    privatelink_blob_core_windows_net_outputs_name: privatelink_blob_core_windows_net.outputs.name
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

module api_roles_files 'api-roles-files.module.bicep' = {
  scope: rg
  params: {
    files_outputs_name: files.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

module api_roles_others 'api-roles-others.module.bicep' = {
  scope: rg
  params: {
    others_outputs_name: others.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

module worker_roles_files 'worker-roles-files.module.bicep' = {
  scope: rg
  params: {
    files_outputs_name: files.outputs.name
    principalId: worker_identity.outputs.principalId
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output files_blobEndpoint string = files.outputs.blobEndpoint

output files_queueEndpoint string = files.outputs.queueEndpoint

output others_queueEndpoint string = others.outputs.queueEndpoint

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output worker_identity_id string = worker_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output files_tableEndpoint string = files.outputs.tableEndpoint

output files_dataLakeEndpoint string = files.outputs.dataLakeEndpoint

output worker_identity_clientId string = worker_identity.outputs.clientId
