// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:805877a663af536f

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param string_id string

@description('The output of main.bicep with this name.')
param take_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param take_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of resourceGroup listens.')
param resourcegroup_containerport string

@description('The output of main.bicep with this name.')
param take_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of resourceGroup.')
param resourcegroup_containerimage string

@description('The output of main.bicep with this name.')
param var_clusterUri string

param rg string

@description('The output of main.bicep with this name.')
param string_clientId string

module resourceGroup_containerapp 'resourceGroup-containerapp.module.bicep' = {
  params: {
    location: location
    string_outputs_id: string_id
    take_outputs_azure_container_registry_managed_identity_id: take_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    take_outputs_azure_container_apps_environment_id: take_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    resourcegroup_containerport: resourcegroup_containerport
    take_outputs_azure_container_registry_endpoint: take_AZURE_CONTAINER_REGISTRY_ENDPOINT
    resourcegroup_containerimage: resourcegroup_containerimage
    var_outputs_clusteruri: var_clusterUri
    rg_value: rg
    string_outputs_clientid: string_clientId
  }
}
