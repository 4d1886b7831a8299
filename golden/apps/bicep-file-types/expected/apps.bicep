// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e697e45ef0cc5de7

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param answers_note string?

@description('The output of main.bicep with this name.')
param answers_copies int?

@description('The output of main.bicep with this name.')
param answers_sizes array

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    answers_outputs_note: answers_note
    answers_outputs_copies: answers_copies
    answers_outputs_sizes: answers_sizes
  }
}
