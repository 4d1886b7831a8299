// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6f2d466110ff8440

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param otherGroup string

param otherSubscription string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module far 'far.module.bicep' = {
  scope: resourceGroup(otherSubscription, otherGroup)
}

module near 'near.module.bicep' = {
  scope: resourceGroup(otherGroup)
}

module store 'store.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module inFarGroup 'inFarGroup.module.bicep' = {
  scope: resourceGroup(otherSubscription, otherGroup)
  params: {
    subscriptionId: subscription().subscriptionId
    resourceGroupName: resourceGroupName
    store_outputs_name: store.outputs.name
    otherGroup: otherGroup
  }
}

module inGroup 'inGroup.module.bicep' = {
  scope: resourceGroup(otherGroup)
  params: {
    resourceGroupName: resourceGroupName
    store_outputs_name: store.outputs.name
  }
}

module inSubscription 'inSubscription.module.bicep' = {
  scope: subscription(otherSubscription)
  params: {
    subscriptionId: subscription().subscriptionId
    resourceGroupName: resourceGroupName
    store_outputs_name: store.outputs.name
    otherGroup: otherGroup
    otherSubscription: otherSubscription
  }
}

module inTenant 'inTenant.module.bicep' = {
  scope: tenant()
  params: {
    subscriptionId: subscription().subscriptionId
    resourceGroupName: resourceGroupName
    store_outputs_name: store.outputs.name
    otherGroup: otherGroup
    otherSubscription: otherSubscription
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}
