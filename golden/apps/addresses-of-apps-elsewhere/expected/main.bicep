// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:83a6b3cc599c5f54

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

@description('The url of the endpoint http of api.')
param api_http_url string

@description('The host of the endpoint http of api.')
param api_http_host string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module messages 'messages.module.bicep' = {
  scope: rg
  params: {
    location: location
    chat_url_0: '${api_http_url}/events'
  }
}

module store 'store.module.bicep' = {
  scope: rg
  params: {
    location: location
    api_http_host: api_http_host
  }
}

module messages_roles 'messages-roles.module.bicep' = {
  scope: rg
  params: {
    messages_outputs_name: messages.outputs.name
    principalId: principalId
    principalType: principalType
  }
}

module store_roles 'store-roles.module.bicep' = {
  scope: rg
  params: {
    store_outputs_name: store.outputs.name
    principalId: principalId
    principalType: principalType
  }
}

output address string = api_http_url
