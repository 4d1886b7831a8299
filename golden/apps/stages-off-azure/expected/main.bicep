// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8820babb945b6584

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

@secure()
param apiKey string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
    apikey_value: apiKey
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

output vault_vaultUri string = vault.outputs.vaultUri

output vault_name string = vault.outputs.name
