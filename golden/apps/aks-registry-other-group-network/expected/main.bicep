// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1f20b80b8ee83d05

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

param acrGroup string

param acrName string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
}

module acr 'acr.module.bicep' = {
  scope: resourceGroup(acrGroup)
  params: {
    acrName: acrName
  }
}

module logs 'logs.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module net 'net.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module worker 'worker.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module bus 'bus.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module aks 'aks.module.bicep' = {
  scope: rg
  params: {
    location: location
    subnetId: net.outputs.nodes_Id
    subnetId_jobs: net.outputs.jobs_Id
    logs_outputs_loganalyticsworkspaceid: logs.outputs.logAnalyticsWorkspaceId
    net_outputs_name: net.outputs.name
    identityName_receiver: worker.outputs.name
    identityName_sender: worker.outputs.name
  }
}

module aks_roles_acr 'aks-roles-acr.module.bicep' = {
  scope: resourceGroup(acrGroup)
  params: {
    acrName: acrName
    principalId: aks.outputs.kubeletIdentityObjectId
  }
}

module receiver_roles_bus 'receiver-roles-bus.module.bicep' = {
  scope: rg
  params: {
    bus_outputs_name: bus.outputs.name
    principalId: worker.outputs.principalId
  }
}

module sender_roles_bus 'sender-roles-bus.module.bicep' = {
  scope: rg
  params: {
    bus_outputs_name: bus.outputs.name
    principalId: worker.outputs.principalId
  }
}

output aks_name string = aks.outputs.name

output acr_loginServer string = acr.outputs.loginServer

output acr_name string = acr.outputs.name

output worker_clientId string = worker.outputs.clientId

output bus_serviceBusEndpoint string = bus.outputs.serviceBusEndpoint

output bus_serviceBusHostName string = bus.outputs.serviceBusHostName
