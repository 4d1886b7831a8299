// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c750d477b921ba8e

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param library_identity_id string

@description('The output of main.bicep with this name.')
param env_planId string

@description('The output of main.bicep with this name.')
param net_sites_Id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of library listens.')
param library_containerport string

@description('The output of main.bicep with this name.')
param files_blobEndpoint string

@description('The output of main.bicep with this name.')
param library_identity_clientId string

@description('The image of library.')
param library_containerimage string

module library_website 'library-website.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    library_identity_outputs_id: library_identity_id
    env_outputs_planid: env_planId
    net_outputs_sites_id: net_sites_Id
    env_outputs_azure_container_registry_managed_identity_client_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    library_containerport: library_containerport
    files_outputs_blobendpoint: files_blobEndpoint
    library_identity_outputs_clientid: library_identity_clientId
    library_containerimage: library_containerimage
  }
}
