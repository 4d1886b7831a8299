// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a296cd1d88162da1

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param sites_planId string

@description('The output of main.bicep with this name.')
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of other listens.')
param other_containerport string

@description('The image of other.')
param other_containerimage string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string

@description('The output of main.bicep with this name.')
param sites_webSiteSuffix string

@description('The port on which the image of web listens.')
param web_containerport string

@description('The image of web.')
param web_containerimage string

module other_website 'other-website.module.bicep' = {
  params: {
    location: location
    sites_outputs_azure_container_registry_managed_identity_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    sites_outputs_planid: sites_planId
    sites_outputs_azure_container_registry_managed_identity_client_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    other_containerport: other_containerport
    other_containerimage: other_containerimage
  }
}

module shop_containerapp 'shop-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}

module stock_containerapp 'stock-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}

module user_containerapp 'user-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_apps_environment_default_domain: env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
    sites_outputs_websitesuffix: sites_webSiteSuffix
  }
}

module web_website 'web-website.module.bicep' = {
  params: {
    location: location
    sites_outputs_azure_container_registry_managed_identity_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    sites_outputs_planid: sites_planId
    sites_outputs_azure_container_registry_managed_identity_client_id: sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    web_containerport: web_containerport
    web_containerimage: web_containerimage
  }
}
