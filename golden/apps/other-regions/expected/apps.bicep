// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3fe90c9a61f7b7c9

param spoke string

@description('The output of main.bicep with this name.')
param api_identity_id string

@description('The output of main.bicep with this name.')
param apps_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The output of main.bicep with this name.')
param apps_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of api.')
param api_containerimage string

@description('The output of main.bicep with this name.')
param sql_sqlServerFqdn string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

@description('The output of main.bicep with this name.')
param inner_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param site_identity_id string

@description('The output of main.bicep with this name.')
param sites_planId string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of site listens.')
param site_containerport string

@description('The output of main.bicep with this name.')
param agents_endpoint string

@description('The output of main.bicep with this name.')
param site_identity_clientId string

@description('The output of main.bicep with this name.')
param sites_AZURE_APP_SERVICE_DASHBOARD_URI string

@description('The image of site.')
param site_containerimage string

@description('The output of main.bicep with this name.')
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID string

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    spoke: spoke
    api_identity_outputs_id: api_identity_id
    apps_outputs_azure_container_registry_managed_identity_id: apps_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    apps_outputs_azure_container_apps_environment_id: apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    api_containerport: api_containerport
    apps_outputs_azure_container_registry_endpoint: apps_AZURE_CONTAINER_REGISTRY_ENDPOINT
    api_containerimage: api_containerimage
    sql_outputs_sqlserverfqdn: sql_sqlServerFqdn
    api_identity_outputs_clientid: api_identity_clientId
  }
}

module job_containerapp 'job-containerapp.module.bicep' = {
  params: {
    inner_outputs_azure_container_apps_environment_id: inner_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}

module site_website 'site-website.module.bicep' = {
  params: {
    sites_outputs_azure_container_registry_managed_identity_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    site_identity_outputs_id: site_identity_id
    sites_outputs_planid: sites_planId
    sites_outputs_azure_container_registry_managed_identity_client_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    site_containerport: site_containerport
    agents_outputs_endpoint: agents_endpoint
    site_identity_outputs_clientid: site_identity_clientId
    sites_outputs_azure_app_service_dashboard_uri: sites_AZURE_APP_SERVICE_DASHBOARD_URI
    site_containerimage: site_containerimage
    sites_outputs_azure_website_contributor_managed_identity_id: sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID
    sites_outputs_azure_website_contributor_managed_identity_principal_id: sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID
  }
}
