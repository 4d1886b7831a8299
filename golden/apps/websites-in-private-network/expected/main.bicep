// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:28374e0c2a25061d

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module images 'images.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module library_identity 'library-identity.module.bicep' = {
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

module data_images_pe 'data-images-pe.module.bicep' = {
  scope: rg
  params: {
    location: location
    images_outputs_id: images.outputs.id
    net_outputs_data_id: net.outputs.data_Id
    privatelink_azurecr_io_outputs_name: privatelink_azurecr_io.outputs.name
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

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    images_outputs_name: images.outputs.name
  }
}

module library_roles_files 'library-roles-files.module.bicep' = {
  scope: rg
  params: {
    files_outputs_name: files.outputs.name
    principalId: library_identity.outputs.principalId
  }
}

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output library_identity_id string = library_identity.outputs.id

output env_planId string = env.outputs.planId

output net_sites_Id string = net.outputs.sites_Id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID

output files_blobEndpoint string = files.outputs.blobEndpoint

output library_identity_clientId string = library_identity.outputs.clientId

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT
