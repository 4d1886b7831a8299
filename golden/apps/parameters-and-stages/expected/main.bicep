// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b76d596cbf770573

targetScope = 'subscription'

@sys.description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@sys.description('The region to deploy to.')
param location string

@allowed([
  'Basic'
  'Premium'
])
param registrySku string = 'Basic'

param description string = 'a name that decorators have as well'

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

output described string = description

output registry string = acr.outputs.loginServer
