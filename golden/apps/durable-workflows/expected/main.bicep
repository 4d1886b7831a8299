// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:91bc33bab56e656b

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module env_acr 'env-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module invoices_app_identity 'invoices-app-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module orders_app_identity 'orders-app-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module flows 'flows.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
  }
}

module invoices_app_roles_flows 'invoices-app-roles-flows.module.bicep' = {
  scope: rg
  params: {
    flows_outputs_name: flows.outputs.name
    principalId: invoices_app_identity.outputs.principalId
  }
}

module orders_app_roles_flows 'orders-app-roles-flows.module.bicep' = {
  scope: rg
  params: {
    flows_outputs_name: flows.outputs.name
    principalId: orders_app_identity.outputs.principalId
  }
}

output invoices_app_identity_id string = invoices_app_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output flows_endpoint string = flows.outputs.endpoint

output invoices_app_identity_clientId string = invoices_app_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output orders_app_identity_id string = orders_app_identity.outputs.id

output orders_app_identity_clientId string = orders_app_identity.outputs.clientId
