// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b56f985c3dd98adb

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

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

module sizes 'sizes.module.bicep' = {
  scope: rg
}

module plan 'plan.module.bicep' = {
  scope: rg
  params: {
    copies: sizes.outputs.copies
    regions: sizes.outputs.regions
    key: sizes.outputs.key
  }
}

module store 'store.module.bicep' = {
  scope: rg
  params: {
    location: location
    sizes_outputs_shared: sizes.outputs.shared
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output sizes_copies int = sizes.outputs.copies

output sizes_shared bool = sizes.outputs.shared

output sizes_regions array = sizes.outputs.regions

output sizes_labels object = sizes.outputs.labels

output sizes_tier string = sizes.outputs.tier

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output copies int = sizes.outputs.copies
