// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:26813cfb3b289246

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@secure()
@minLength(12)
param apiKey string

param settings object

param verbose bool = false

param regions array = [
  'westeurope'
]

@description('How many replicas run at least.')
@minValue(1)
@maxValue(10)
param replicas int = 2

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    apikey_value: apiKey
    settings_value: settings
    verbose_value: verbose
    regions_value: regions
    replicas: replicas
  }
}
