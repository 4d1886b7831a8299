// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:597510c9b04edcdb

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

param partner string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module address 'address.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module out 'out.module.bicep' = {
  scope: rg
  params: {
    location: location
    address_outputs_id: address.outputs.id
  }
}

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module web_nsg 'web-nsg.module.bicep' = {
  scope: rg
  params: {
    location: location
    partner_value: partner
  }
}

module net 'net.module.bicep' = {
  scope: resourceGroup('network')
  params: {
    out_outputs_id: out.outputs.id
    web_nsg_outputs_id: web_nsg.outputs.id
  }
}

module line 'line.module.bicep' = {
  scope: rg
  params: {
    location: location
    partner_value: partner
    vault_outputs_id: vault.outputs.id
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

output gateway string = net.outputs.gateway_Id
