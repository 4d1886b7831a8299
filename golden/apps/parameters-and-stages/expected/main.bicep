// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a45dcee38cb26388

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is made if it is not there.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@allowed([
  'Basic'
  'Premium'
])
param registrySku string = 'Basic'

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module acr 'acr.module.bicep' = {
  scope: rg
  params: {
    location: location
    registrySku: registrySku
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    acr_outputs_name: acr.outputs.name
  }
}

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN

output address string = 'https://api.${env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN}'

output registry string = acr.outputs.loginServer
