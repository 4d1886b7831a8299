// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5072cc77de818507

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is made if it is not there.')
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
