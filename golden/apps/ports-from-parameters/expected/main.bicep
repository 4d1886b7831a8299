// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d4a6313612fb85f0

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param cachePort int = 6380

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module env_acr 'env-acr.module.bicep' = {
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

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module sites 'sites.module.bicep' = {
  scope: rg
  params: {
    location: location
    sites_acr_outputs_name: sites_acr.outputs.name
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output sites_planId string = sites.outputs.planId

output sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = sites.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID

output sites_AZURE_APP_SERVICE_DASHBOARD_URI string = sites.outputs.AZURE_APP_SERVICE_DASHBOARD_URI

output sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID string = sites.outputs.AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID

output sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID string = sites.outputs.AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID

output sites_AZURE_CONTAINER_REGISTRY_ENDPOINT string = sites.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output usedPort string = '${cachePort}'
