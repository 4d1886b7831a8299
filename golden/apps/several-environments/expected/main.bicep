// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:43bdaf25fb72bbeb

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module acr 'acr.module.bicep' = {
  scope: resourceGroup('shared')
}

module east_mi 'east-mi.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module west_mi 'west-mi.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module east 'east.module.bicep' = {
  scope: rg
  params: {
    location: location
    east_mi_outputs_id: east_mi.outputs.id
  }
}

module west 'west.module.bicep' = {
  scope: rg
  params: {
    location: location
    west_mi_outputs_id: west_mi.outputs.id
  }
}

module east_mi_roles_acr 'east-mi-roles-acr.module.bicep' = {
  scope: resourceGroup('shared')
  params: {
    principalId: east_mi.outputs.principalId
  }
}

module west_mi_roles_acr 'west-mi-roles-acr.module.bicep' = {
  scope: resourceGroup('shared')
  params: {
    principalId: west_mi.outputs.principalId
  }
}

output east_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = east.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output east_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = east.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output east_AZURE_CONTAINER_REGISTRY_ENDPOINT string = east.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output east_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = east.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output west_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = west.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output west_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = west.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output west_AZURE_CONTAINER_REGISTRY_ENDPOINT string = west.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output west_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = west.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
