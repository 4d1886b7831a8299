// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7a2271a35ec6f6c3

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module billing_identity 'billing-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env_acr 'env-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module resize_identity 'resize-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module bus 'bus.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module funcstorage84a6d 'funcstorage84a6d.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module store 'store.module.bicep' = {
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

module billing_roles_bus 'billing-roles-bus.module.bicep' = {
  scope: rg
  params: {
    bus_outputs_name: bus.outputs.name
    principalId: billing_identity.outputs.principalId
  }
}

module billing_roles_store 'billing-roles-store.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: billing_identity.outputs.principalId
  }
}

module resize_roles_funcstorage84a6d 'resize-roles-funcstorage84a6d.module.bicep' = {
  scope: rg
  params: {
    funcstorage84a6d_outputs_name: funcstorage84a6d.outputs.name
    principalId: resize_identity.outputs.principalId
  }
}

module resize_roles_store 'resize-roles-store.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: resize_identity.outputs.principalId
  }
}

output billing_identity_id string = billing_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output store_blobEndpoint string = store.outputs.blobEndpoint

output store_queueEndpoint string = store.outputs.queueEndpoint

output store_tableEndpoint string = store.outputs.tableEndpoint

output store_dataLakeEndpoint string = store.outputs.dataLakeEndpoint

output bus_serviceBusEndpoint string = bus.outputs.serviceBusEndpoint

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output billing_identity_clientId string = billing_identity.outputs.clientId

output resize_identity_id string = resize_identity.outputs.id

output funcstorage84a6d_blobEndpoint string = funcstorage84a6d.outputs.blobEndpoint

output funcstorage84a6d_queueEndpoint string = funcstorage84a6d.outputs.queueEndpoint

output funcstorage84a6d_tableEndpoint string = funcstorage84a6d.outputs.tableEndpoint

output funcstorage84a6d_dataLakeEndpoint string = funcstorage84a6d.outputs.dataLakeEndpoint

output resize_identity_clientId string = resize_identity.outputs.clientId
