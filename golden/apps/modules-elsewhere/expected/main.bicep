// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:df27d652692d6cb7

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is made if it is not there.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

@description('The object id of the principal that deploys.')
param principalId string

@description('What the principal that deploys is.')
@allowed([
  'User'
  'Group'
  'ServicePrincipal'
])
param principalType string = 'User'

param platform string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module central 'central.module.bicep' = {
  scope: resourceGroup(platform, 'central')
}

module vault 'vault.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module here 'here.module.bicep' = {
  scope: rg
  params: {
    platform: platform
    vault_outputs_name: vault.outputs.name
  }
}

module inCentral 'inCentral.module.bicep' = {
  scope: resourceGroup(platform, 'central')
  params: {
    subscriptionId: subscription().subscriptionId
    resourceGroupName: resourceGroupName
    vault_outputs_name: vault.outputs.name
  }
}

module inPlatform 'inPlatform.module.bicep' = {
  scope: subscription(platform)
  params: {
    subscriptionId: subscription().subscriptionId
    resourceGroupName: resourceGroupName
    vault_outputs_name: vault.outputs.name
    platform: platform
  }
}

module inTenant 'inTenant.module.bicep' = {
  scope: tenant()
  params: {
    subscriptionId: subscription().subscriptionId
    resourceGroupName: resourceGroupName
    vault_outputs_name: vault.outputs.name
    platform: platform
  }
}

module shared 'shared.module.bicep' = {
  scope: resourceGroup('shared')
}

module central_roles 'central-roles.module.bicep' = {
  scope: resourceGroup(platform, 'central')
  params: {
    principalId: principalId
    principalType: principalType
  }
}

module shared_roles 'shared-roles.module.bicep' = {
  scope: resourceGroup('shared')
  params: {
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
