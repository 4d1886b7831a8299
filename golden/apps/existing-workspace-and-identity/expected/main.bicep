// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8977e2877e114536

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param platformGroup string

param platformSubscription string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module acr 'acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module logs 'logs.module.bicep' = {
  scope: resourceGroup(platformSubscription, platformGroup)
}

module puller 'puller.module.bicep' = {
  scope: resourceGroup(platformGroup)
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    platformSubscription: platformSubscription
    platformGroup: platformGroup
    acr_outputs_name: acr.outputs.name
    puller_outputs_id: puller.outputs.id
  }
}

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
