// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1789def13d26e593

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param web_shop_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of web-shop.')
param web_shop_containerimage string

@description('The output of main.bicep with this name.')
param shop_media_blobEndpoint string

@description('The output of main.bicep with this name.')
param web_shop_identity_clientId string

module web_shop_containerapp 'web-shop-containerapp.module.bicep' = {
  params: {
    location: location
    web_shop_identity_outputs_id: web_shop_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    web_shop_containerimage: web_shop_containerimage
    shop_media_outputs_blobendpoint: shop_media_blobEndpoint
    web_shop_identity_outputs_clientid: web_shop_identity_clientId
  }
}
