// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:524c1dde4522c71c

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param reader_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of reader.')
param reader_containerimage string

@description('The output of main.bicep with this name.')
param messages_serviceBusEndpoint string

@description('The output of main.bicep with this name.')
param messages_serviceBusHostName string

@description('The output of main.bicep with this name.')
param reader_identity_clientId string

@description('The output of main.bicep with this name.')
param shop_identity_id string

@description('The port on which the image of shop listens.')
param shop_containerport string

@description('The image of shop.')
param shop_containerimage string

@description('The output of main.bicep with this name.')
param shop_identity_clientId string

module reader_containerapp 'reader-containerapp.module.bicep' = {
  params: {
    location: location
    reader_identity_outputs_id: reader_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    reader_containerimage: reader_containerimage
    messages_outputs_servicebusendpoint: messages_serviceBusEndpoint
    messages_outputs_servicebushostname: messages_serviceBusHostName
    reader_identity_outputs_clientid: reader_identity_clientId
  }
}

module shop_containerapp 'shop-containerapp.module.bicep' = {
  params: {
    location: location
    shop_identity_outputs_id: shop_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    shop_containerport: shop_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    shop_containerimage: shop_containerimage
    messages_outputs_servicebusendpoint: messages_serviceBusEndpoint
    messages_outputs_servicebushostname: messages_serviceBusHostName
    shop_identity_outputs_clientid: shop_identity_clientId
  }
}
