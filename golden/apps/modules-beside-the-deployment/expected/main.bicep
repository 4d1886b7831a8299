// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:019915b1fee3c5e8

@description('The region to deploy to.')
param location string = resourceGroup().location

param otherGroup string

param otherSubscription string

module store 'store.module.bicep' = {
  params: {
    location: location
  }
}

module elsewhere 'elsewhere.module.bicep' = {
  scope: resourceGroup(otherSubscription, otherGroup)
  params: {
    subscriptionId: subscription().subscriptionId
    resourceGroupName: resourceGroup().name
    store_outputs_name: store.outputs.name
  }
}

module env 'env.module.bicep' = {
  params: {
    location: location
  }
}
