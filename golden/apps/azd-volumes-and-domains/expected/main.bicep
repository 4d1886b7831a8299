// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:01c24f2cae52c212

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is made if it is not there.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_volumes_web_0 string = env.outputs.volumes_web_0

output env_volumes_web_1 string = env.outputs.volumes_web_1

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
