// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7e618a0a715a096c

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module environmentoftheshopinthewest_acr 'environmentoftheshopinthewest-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module environmentoftheshopinthewest 'environmentoftheshopinthewest.module.bicep' = {
  scope: rg
  params: {
    location: location
    environmentoftheshopinthewest_acr_outputs_name: environmentoftheshopinthewest_acr.outputs.name
  }
}
