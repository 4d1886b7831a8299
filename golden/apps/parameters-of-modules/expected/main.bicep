// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:42c4715c5b20a145

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param short string = 'shop'

param place string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module env_acr 'env-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module web_identity 'web-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module archive 'archive.module.bicep' = {
  scope: resourceGroup('${short}-archive')
  params: {
    group: '${short}-archive'
  }
}

module lock 'lock.module.bicep' = {
  scope: resourceGroup('${short}-shared')
  params: {
    group: '${short}-shared'
  }
}

module store 'store.module.bicep' = {
  scope: rg
  params: {
    location: location
    owner: '${short}-team'
    short: short
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    env_acr_outputs_name: env_acr.outputs.name
    place: place
  }
}

module web_roles_archive 'web-roles-archive.module.bicep' = {
  scope: resourceGroup('${short}-archive')
  params: {
    principalId: web_identity.outputs.principalId
  }
}

module web_roles_store 'web-roles-store.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: web_identity.outputs.principalId
  }
}

output web_identity_id string = web_identity.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output store_queueEndpoint string = store.outputs.queueEndpoint

output web_identity_clientId string = web_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
