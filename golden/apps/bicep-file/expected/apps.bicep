// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:207e01e3e21a8634

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('An output of main.bicep.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('An output of main.bicep.')
param budget_budgetId string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    budget_outputs_budgetid: budget_budgetId
  }
}
