// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d68167223a6e9b9e

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param clusterName string

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

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module aks 'aks.module.bicep' = {
  scope: rg
  params: {
    clusterName: clusterName
    identityName_api: api_identity.outputs.name
  }
}

module api_roles_vault 'api-roles-vault.module.bicep' = {
  scope: rg
  params: {
    vault_outputs_name: vault.outputs.name
    principalId: api_identity.outputs.principalId
  }
}

output aks_name string = aks.outputs.name

output vault_vaultUri string = vault.outputs.vaultUri

output api_identity_clientId string = api_identity.outputs.clientId
