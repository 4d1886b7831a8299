// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8f786af8616e9480

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

@description('The output of main.bicep with this name.')
param connectionString_name string

@description('The output of main.bicep with this name.')
param cache_hostName string

@description('The image of resourceGroup.')
param resourcegroup_containerimage string

@description('The output of main.bicep with this name.')
param var_clusterUri string

@description('The output of main.bicep with this name.')
param mi_sqlServerFqdn string

param rg string

@description('The output of main.bicep with this name.')
param string_clientId string

// Secrets are read from this vault during the deployment; it must allow template deployment.
resource connectionString_existing 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: connectionString_name
}

module resourceGroup_containerapp 'resourceGroup-containerapp.module.bicep' = {
  params: {
    location: location
    string_outputs_id: string_id
    take_outputs_azure_container_registry_managed_identity_id: take_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    take_outputs_azure_container_apps_environment_id: take_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    resourcegroup_containerport: resourcegroup_containerport
    take_outputs_azure_container_registry_endpoint: take_AZURE_CONTAINER_REGISTRY_ENDPOINT
    connectionstring_outputs_name: connectionString_name
    connectionstring_secrets_primaryaccesskey__cache: connectionString_existing.getSecret('primaryaccesskey--cache')
    cache_outputs_hostname: cache_hostName
    resourcegroup_containerimage: resourcegroup_containerimage
    var_outputs_clusteruri: var_clusterUri
    mi_outputs_sqlserverfqdn: mi_sqlServerFqdn
    rg_value: rg
    string_outputs_clientid: string_clientId
  }
}
