// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:89aa10d2de480a0b

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module api_identity 'api-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module my_acr 'my-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    my_acr_outputs_name: my_acr.outputs.name
  }
}

module api_roles_my_acr 'api-roles-my-acr.module.bicep' = {
  scope: rg
  params: {
    my_acr_outputs_name: my_acr.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

output api_identity_id string = api_identity.outputs.id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT

output api_identity_clientId string = api_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
