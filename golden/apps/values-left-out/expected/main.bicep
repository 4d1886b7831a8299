// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2c8c940ab8f5ae45

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module apps_acr 'apps-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module sites_acr 'sites-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module apps 'apps.module.bicep' = {
  scope: rg
  params: {
    location: location
    apps_acr_outputs_name: apps_acr.outputs.name
  }
}

module sites 'sites.module.bicep' = {
  scope: rg
  params: {
    location: location
    sites_acr_outputs_name: sites_acr.outputs.name
  }
}

output apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = apps.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output apps_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = apps.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output sites_planId string = sites.outputs.planId

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID

output sites_AZURE_CONTAINER_REGISTRY_ENDPOINT string = sites.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT
