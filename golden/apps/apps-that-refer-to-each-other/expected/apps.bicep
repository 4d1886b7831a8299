// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c1dc0feb092614a6

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of pay listens.')
param pay_containerport string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of pay.')
param pay_containerimage string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string

@description('The port on which the image of shop listens.')
param shop_containerport string

@description('The image of shop.')
param shop_containerimage string

module pay_containerapp 'pay-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    pay_containerport: pay_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    pay_containerimage: pay_containerimage
    env_outputs_azure_container_apps_environment_default_domain: env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
  }
}

module shop_containerapp 'shop-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    shop_containerport: shop_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    shop_containerimage: shop_containerimage
    env_outputs_azure_container_apps_environment_default_domain: env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
  }
}
