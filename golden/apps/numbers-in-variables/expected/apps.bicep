// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:aed9d5b67145ba4c

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param sites_planId string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

param verbose bool = false

@description('The output of main.bicep with this name.')
param sites_AZURE_APP_SERVICE_DASHBOARD_URI string

@description('The image of site.')
param site_containerimage string

param retries int = 3

@description('The output of main.bicep with this name.')
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID string

@description('The output of main.bicep with this name.')
param apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

param limits object = {
  perMinute: 60
}

module site_website 'site-website.module.bicep' = {
  params: {
    location: location
    sites_outputs_azure_container_registry_managed_identity_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    sites_outputs_planid: sites_planId
    sites_outputs_azure_container_registry_managed_identity_client_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    verbose_value: verbose
    sites_outputs_azure_app_service_dashboard_uri: sites_AZURE_APP_SERVICE_DASHBOARD_URI
    site_containerimage: site_containerimage
    retries_value: retries
    sites_outputs_azure_website_contributor_managed_identity_id: sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID
    sites_outputs_azure_website_contributor_managed_identity_principal_id: sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID
  }
}

module worker_containerapp 'worker-containerapp.module.bicep' = {
  params: {
    location: location
    apps_outputs_azure_container_apps_environment_id: apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    retries_value: retries
    verbose_value: verbose
    limits_value: limits
  }
}
