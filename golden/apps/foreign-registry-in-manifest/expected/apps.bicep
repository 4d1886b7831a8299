// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:857c5f6a4f08bb67

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('An output of main.bicep.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}
