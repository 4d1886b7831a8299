// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e88b8597f34d6180

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param team string

@minLength(2)
param prefix string

param size int

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module acr 'acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module first 'first.module.bicep' = {
  scope: rg
  params: {
    tier: team
    mode: toLower(team)
    #disable-next-line BCP334
    label: '${team}-x'
    #disable-next-line BCP334
    prefix: prefix
    #disable-next-line BCP329
    count: length(team)
    zones: [
      '1'
    ]
    sizes: [
      team
    ]
    region: any(acr.outputs.loginServer)
    thing: {
      #disable-next-line BCP334
      name: '${prefix}!'
      sku: {
        tier: 'Basic'
        size: size
      }
      #disable-next-line BCP037 BCP089
      place: 'attic'
    }
    volumes: [
      {
        kind: 'disk'
        gigabytes: size
      }
      {
        kind: 'none'
        #disable-next-line BCP037 BCP089
        reason: 'thrift'
      }
    ]
  }
}

module second 'second.module.bicep' = {
  scope: rg
  params: {
    tier: 'basic'
    mode: first.outputs.mode
    label: first.outputs.label
    prefix: 'shop'
    count: 3
    zones: first.outputs.zones
    sizes: [
      'small'
    ]
    region: location
    thing: first.outputs.thing
    volumes: []
    note: first.outputs.?note
  }
}
