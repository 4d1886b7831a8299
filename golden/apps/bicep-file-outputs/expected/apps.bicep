// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:190c48307a86e1d7

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param sizes_copies int

@description('The output of main.bicep with this name.')
param sizes_shared bool

@description('The output of main.bicep with this name.')
param sizes_regions array

@description('The output of main.bicep with this name.')
param sizes_labels object

@description('The output of main.bicep with this name.')
param sizes_tier string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    sizes_outputs_copies: sizes_copies
    sizes_outputs_shared: sizes_shared
    sizes_outputs_regions: sizes_regions
    sizes_outputs_labels: sizes_labels
    sizes_outputs_tier: sizes_tier
  }
}
