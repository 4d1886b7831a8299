// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c07ba5cfc1aafa21

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param invoices_app_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of invoices-app.')
param invoices_app_containerimage string

@description('The output of main.bicep with this name.')
param flows_endpoint string

@description('The output of main.bicep with this name.')
param invoices_app_identity_clientId string

@description('The output of main.bicep with this name.')
param orders_app_identity_id string

@description('The image of orders-app.')
param orders_app_containerimage string

@description('The output of main.bicep with this name.')
param orders_app_identity_clientId string

module invoices_app_containerapp 'invoices-app-containerapp.module.bicep' = {
  params: {
    location: location
    invoices_app_identity_outputs_id: invoices_app_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    invoices_app_containerimage: invoices_app_containerimage
    flows_outputs_endpoint: flows_endpoint
    invoices_app_identity_outputs_clientid: invoices_app_identity_clientId
  }
}

module orders_app_containerapp 'orders-app-containerapp.module.bicep' = {
  params: {
    location: location
    orders_app_identity_outputs_id: orders_app_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    orders_app_containerimage: orders_app_containerimage
    flows_outputs_endpoint: flows_endpoint
    orders_app_identity_outputs_clientid: orders_app_identity_clientId
  }
}
