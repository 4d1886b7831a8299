// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1b79acf0eb98ddf0

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module afar 'afar.module.bicep' = {
  scope: rg
  params: {
    location: 'northeurope'
  }
}

module extras 'extras.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}
