// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bd69a3d9e7d69051

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param facts_count int

@description('The output of main.bicep with this name.')
param facts_verbose bool

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    facts_outputs_count: facts_count
    facts_outputs_verbose: facts_verbose
  }
}
