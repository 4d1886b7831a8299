// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e3a9dae17b4feccc

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module net 'net.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module zone 'zone.module.bicep' = {
  scope: resourceGroup('hub')
  params: {
    location: location
  }
}

module docs 'docs.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module named 'named.module.bicep' = {
  scope: rg
  params: {
    location: location
    docs_outputs_id: docs.outputs.id
    net_outputs_links_id: net.outputs.links_Id
  }
}

module unnamed 'unnamed.module.bicep' = {
  scope: rg
  params: {
    location: location
    docs_outputs_id: docs.outputs.id
    net_outputs_links_id: net.outputs.links_Id
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    net_outputs_apps_id: net.outputs.apps_Id
  }
}
