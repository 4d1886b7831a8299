// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:daefdef324f2685c

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
param made string

@secure()
param fresh string

@secure()
param nothing string = ''

@secure()
param token string

@secure()
param same string = token

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module others 'others.module.bicep' = {
  scope: rg
  params: {
    location: location
    made_value: made
    fresh_value: fresh
    nothing_value: nothing
    same_value: same
  }
}

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
    token_value: token
    in_the_source_for_all_to_see: 'in-the-source-for-all-to-see'
  }
}

module others_roles 'others-roles.module.bicep' = {
  scope: rg
  params: {
    others_outputs_name: others.outputs.name
    principalId: principalId
    principalType: principalType
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
