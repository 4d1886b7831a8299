// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:52ace2d82595f3ee

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@description('The object id of the principal that deploys.')
param principalId string

@description('The type of the principal that deploys.')
@allowed([
  'User'
  'Group'
  'ServicePrincipal'
])
param principalType string = 'User'

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module net 'net.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module privatelink_service_signalr_net 'privatelink-service-signalr-net.module.bicep' = {
  scope: rg
  params: {
    location: location
    net_outputs_id: net.outputs.id
  }
}

module chat 'chat.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module chat_pe 'chat-pe.module.bicep' = {
  scope: rg
  params: {
    location: location
    chat_outputs_id: chat.outputs.id
    net_outputs_endpoints_id: net.outputs.endpoints_Id
    privatelink_service_signalr_net_outputs_name: privatelink_service_signalr_net.outputs.name
  }
}

module chat_roles 'chat-roles.module.bicep' = {
  scope: rg
  params: {
    chat_outputs_name: chat.outputs.name
    principalId: principalId
    principalType: principalType
  }
}
