// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:319f88855f52366b

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is made if it is not there.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module east_acr 'east-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module west_acr 'west-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module east 'east.module.bicep' = {
  scope: rg
  params: {
    location: location
    east_acr_outputs_name: east_acr.outputs.name
  }
}

module west 'west.module.bicep' = {
  scope: rg
  params: {
    location: location
    west_acr_outputs_name: west_acr.outputs.name
  }
}

output east_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = east.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output west_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = west.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output east_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = east.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
