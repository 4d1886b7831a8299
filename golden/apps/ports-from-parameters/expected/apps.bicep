// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:78422b8058528a29

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

param cachePort int = 6380

param webPort int = 8081

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param sites_planId string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The output of main.bicep with this name.')
param sites_AZURE_APP_SERVICE_DASHBOARD_URI string

@description('The image of site.')
param site_containerimage string

@description('The output of main.bicep with this name.')
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of web.')
param web_containerimage string

module cache_containerapp 'cache-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    cachePort: cachePort
  }
}

module proxy_containerapp 'proxy-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    webPort: webPort
    cachePort: cachePort
  }
}

module site_website 'site-website.module.bicep' = {
  params: {
    location: location
    sites_outputs_azure_container_registry_managed_identity_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    sites_outputs_planid: sites_planId
    sites_outputs_azure_container_registry_managed_identity_client_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    webPort: webPort
    sites_outputs_azure_app_service_dashboard_uri: sites_AZURE_APP_SERVICE_DASHBOARD_URI
    site_containerimage: site_containerimage
    sites_outputs_azure_website_contributor_managed_identity_id: sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID
    sites_outputs_azure_website_contributor_managed_identity_principal_id: sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID
  }
}

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    webPort: webPort
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    web_containerimage: web_containerimage
  }
}
