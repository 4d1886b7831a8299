// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a0d10e48945129e1

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module sites_acr 'sites-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module sites 'sites.module.bicep' = {
  scope: rg
  params: {
    location: location
    sites_acr_outputs_name: sites_acr.outputs.name
  }
}

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output sites_planId string = sites.outputs.planId

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID

output sites_AZURE_CONTAINER_REGISTRY_ENDPOINT string = sites.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output sites_webSiteSuffix string = sites.outputs.webSiteSuffix
