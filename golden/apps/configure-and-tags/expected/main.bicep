// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b964ea79f115240f

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param logRegion string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
  tags: {
    team: 'shop'
    'cost-center': '4711'
  }
}

module acr 'acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module logs 'logs.module.bicep' = {
  scope: rg
  params: {
    logRegion: logRegion
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    tags: {
      team: 'shop'
      'cost-center': '4711'
    }
    acr_outputs_name: acr.outputs.name
    logs_outputs_name: logs.outputs.name
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
