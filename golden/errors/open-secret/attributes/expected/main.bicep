// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:511604caba9e82b8

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

param login string

param tight bool

param host string

param port int

@secure()
param key string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
    login_value: login
    tight_value_host_value_port_value_host_value: tight ? '${host}:${port}' : host
    host_value_key_value: '${host}:${key}'
  }
}

module vault_roles 'vault-roles.module.bicep' = {
  scope: rg
  params: {
    vault_outputs_name: vault.outputs.name
    principalId: principalId
    principalType: principalType
  }
}
