// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c4b8fc2f900f48c9

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is made if it is not there.')
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
