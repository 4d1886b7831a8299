// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3ffe80c0fe0f2a1c

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param accountName string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module worker 'worker.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module ai 'ai.module.bicep' = {
  scope: resourceGroup('platform')
  params: {
    accountName: accountName
  }
}

module shop 'shop.module.bicep' = {
  scope: resourceGroup('platform')
  params: {
    location: location
    accountName: accountName
  }
}

module worker_roles_shop 'worker-roles-shop.module.bicep' = {
  scope: resourceGroup('platform')
  params: {
    shop_outputs_name: shop.outputs.name
    principalId: worker.outputs.principalId
  }
}
