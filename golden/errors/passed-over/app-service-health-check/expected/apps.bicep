// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:79141cf4d5c86fc3

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_planId string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The output of main.bicep with this name.')
param env_AZURE_APP_SERVICE_DASHBOARD_URI string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param env_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID string

module api_website 'api-website.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_planid: env_planId
    env_outputs_azure_container_registry_managed_identity_client_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    api_containerport: api_containerport
    env_outputs_azure_app_service_dashboard_uri: env_AZURE_APP_SERVICE_DASHBOARD_URI
    api_containerimage: api_containerimage
    env_outputs_azure_website_contributor_managed_identity_id: env_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID
    env_outputs_azure_website_contributor_managed_identity_principal_id: env_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID
  }
}
