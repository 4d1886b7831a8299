// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:dba1e5b8fef7d178

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

module chat 'chat.module.bicep' = {
  scope: rg
  params: {
    location: location
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
