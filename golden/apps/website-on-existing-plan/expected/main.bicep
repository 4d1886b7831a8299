// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5d6d0de541b19f4a

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param planName string

param planGroup string

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
    planName: planName
    planGroup: planGroup
  }
}

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output sites_planId string = sites.outputs.planId

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID

output sites_AZURE_CONTAINER_REGISTRY_ENDPOINT string = sites.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = apps.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output sites_webSiteSuffix string = sites.outputs.webSiteSuffix

output apps_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = apps.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
