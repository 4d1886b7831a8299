// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:67eaceb3cdd5686c

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param sharedGroup string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module reader_identity 'reader-identity.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module bus 'bus.module.bicep' = {
  scope: resourceGroup(sharedGroup)
}

module foundry 'foundry.module.bicep' = {
  scope: resourceGroup(sharedGroup)
}

module models 'models.module.bicep' = {
  scope: resourceGroup(sharedGroup)
}

module stream 'stream.module.bicep' = {
  scope: resourceGroup(sharedGroup)
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module reader_roles_bus 'reader-roles-bus.module.bicep' = {
  scope: resourceGroup(sharedGroup)
  params: {
    principalId: reader_identity.outputs.principalId
  }
}

module reader_roles_foundry 'reader-roles-foundry.module.bicep' = {
  scope: resourceGroup(sharedGroup)
  params: {
    principalId: reader_identity.outputs.principalId
  }
}

module reader_roles_models 'reader-roles-models.module.bicep' = {
  scope: resourceGroup(sharedGroup)
  params: {
    principalId: reader_identity.outputs.principalId
  }
}

module reader_roles_stream 'reader-roles-stream.module.bicep' = {
  scope: resourceGroup(sharedGroup)
  params: {
    principalId: reader_identity.outputs.principalId
  }
}

output reader_identity_id string = reader_identity.outputs.id

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_ID

output bus_serviceBusEndpoint string = bus.outputs.serviceBusEndpoint

output bus_serviceBusHostName string = bus.outputs.serviceBusHostName

output stream_eventHubsEndpoint string = stream.outputs.eventHubsEndpoint

output stream_eventHubsHostName string = stream.outputs.eventHubsHostName

output models_connectionString string = models.outputs.connectionString

output models_endpoint string = models.outputs.endpoint

output foundry_endpoint string = foundry.outputs.endpoint

output foundry_aiFoundryApiEndpoint string = foundry.outputs.aiFoundryApiEndpoint

output reader_identity_clientId string = reader_identity.outputs.clientId

output env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.outputs.AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
