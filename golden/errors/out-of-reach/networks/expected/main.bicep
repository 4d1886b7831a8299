// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c4e9baff193f5cd8

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

module images 'images.module.bicep' = {
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

module privatelink_azurecr_io 'privatelink-azurecr-io.module.bicep' = {
  scope: rg
  params: {
    location: location
    net_outputs_id: net.outputs.id
  }
}

module privatelink_blob_core_windows_net 'privatelink-blob-core-windows-net.module.bicep' = {
  scope: rg
  params: {
    location: location
    net_outputs_id: net.outputs.id
  }
}

module privatelink_vaultcore_azure_net 'privatelink-vaultcore-azure-net.module.bicep' = {
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

module web_identity 'web-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module data_images_pe 'data-images-pe.module.bicep' = {
  scope: rg
  params: {
    location: location
    images_outputs_id: images.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    privatelink_azurecr_io_outputs_name: privatelink_azurecr_io.outputs.name
  }
}

module data_vault_pe 'data-vault-pe.module.bicep' = {
  scope: rg
  params: {
    location: location
    vault_outputs_id: vault.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    privatelink_vaultcore_azure_net_outputs_name: privatelink_vaultcore_azure_net.outputs.name
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

module apps 'apps.module.bicep' = {
  scope: rg
  params: {
    location: location
    images_outputs_name: images.outputs.name
  }
}

module sites 'sites.module.bicep' = {
  scope: rg
  params: {
    location: location
    images_outputs_name: images.outputs.name
    net_outputs_sites_id: net.outputs.sites_Id
  }
}

module api_roles_files 'api-roles-files.module.bicep' = {
  scope: rg
  params: {
    files_outputs_name: files.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

module web_roles_vault 'web-roles-vault.module.bicep' = {
  scope: rg
  params: {
    vault_outputs_name: vault.outputs.name
    principalId: web_identity.outputs.principalId
  }
}

output api_identity_id string = api_identity.outputs.id

output apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = apps.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output files_blobEndpoint string = files.outputs.blobEndpoint

output api_identity_clientId string = api_identity.outputs.clientId

output apps_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = apps.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output web_identity_id string = web_identity.outputs.id

output sites_planId string = sites.outputs.planId

output net_sites_Id string = net.outputs.sites_Id

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID

output vault_vaultUri string = vault.outputs.vaultUri

output web_identity_clientId string = web_identity.outputs.clientId

output sites_AZURE_APP_SERVICE_DASHBOARD_URI string = sites.outputs.AZURE_APP_SERVICE_DASHBOARD_URI

output sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID string = sites.outputs.AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID

output sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID string = sites.outputs.AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID

output sites_AZURE_CONTAINER_REGISTRY_ENDPOINT string = sites.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT
