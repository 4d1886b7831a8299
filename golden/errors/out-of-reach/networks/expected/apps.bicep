// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:36f1080c1c25956b

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param api_identity_id string

@description('The output of main.bicep with this name.')
param apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param files_blobEndpoint string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param web_identity_id string

@description('The output of main.bicep with this name.')
param sites_planId string

@description('The output of main.bicep with this name.')
param net_sites_Id string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of web listens.')
param web_containerport string

@description('The output of main.bicep with this name.')
param vault_vaultUri string

@description('The output of main.bicep with this name.')
param web_identity_clientId string

@description('The output of main.bicep with this name.')
param sites_AZURE_APP_SERVICE_DASHBOARD_URI string

@description('The image of web.')
param web_containerimage string

@description('The output of main.bicep with this name.')
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    apps_outputs_azure_container_apps_environment_id: apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    files_outputs_blobendpoint: files_blobEndpoint
    api_identity_outputs_clientid: api_identity_clientId
  }
}

module web_website 'web-website.module.bicep' = {
  params: {
    location: location
    sites_outputs_azure_container_registry_managed_identity_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    web_identity_outputs_id: web_identity_id
    sites_outputs_planid: sites_planId
    net_outputs_sites_id: net_sites_Id
    sites_outputs_azure_container_registry_managed_identity_client_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    web_containerport: web_containerport
    vault_outputs_vaulturi: vault_vaultUri
    web_identity_outputs_clientid: web_identity_clientId
    sites_outputs_azure_app_service_dashboard_uri: sites_AZURE_APP_SERVICE_DASHBOARD_URI
    web_containerimage: web_containerimage
    sites_outputs_azure_website_contributor_managed_identity_id: sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID
    sites_outputs_azure_website_contributor_managed_identity_principal_id: sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID
  }
}
