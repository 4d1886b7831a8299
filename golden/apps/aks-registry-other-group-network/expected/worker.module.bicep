// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:01d4b8d717f81513

@description('The region to deploy to.')
param location string = resourceGroup().location

resource worker 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('worker-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = worker.id

output clientId string = worker.properties.clientId

output principalId string = worker.properties.principalId

output principalName string = worker.name

output name string = worker.name
