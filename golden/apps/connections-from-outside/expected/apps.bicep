// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:40e3720af23a3a6f

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The connection string of warehouse.')
@secure()
param warehouse string

@secure()
param mainframePassword string

@description('The image of api.')
param api_containerimage string

param paymentsUrl string

param debug string = 'false'

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    api_containerport: api_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    warehouse_connectionstring: warehouse
    mainframepassword_value: mainframePassword
    api_containerimage: api_containerimage
    paymentsurl_value: paymentsUrl
    debug_value: debug
  }
}
