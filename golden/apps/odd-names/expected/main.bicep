// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:502b0f0e9500cccd

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg_ 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module location_module 'location.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module string_ 'string.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module tags 'tags.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module account 'account.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module archive 'archive.module.bicep' = {
  scope: rg_
}

module var 'var.module.bicep' = {
  scope: rg_
  params: {
    location: location
  }
}

module take 'take.module.bicep' = {
  scope: rg_
  params: {
    location: location
    location_outputs_name: location_module.outputs.name
    tags_outputs_id: tags.outputs.id
  }
}

module resourceGroup_roles_var 'resourceGroup-roles-var.module.bicep' = {
  scope: rg_
  params: {
    principalId: string_.outputs.principalId
  }
}

output string_id string = string_.outputs.id

output take_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = take.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output take_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = take.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output take_AZURE_CONTAINER_REGISTRY_ENDPOINT string = take.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output var_clusterUri string = var.outputs.clusterUri

output string_clientId string = string_.outputs.clientId

output take_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = take.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
