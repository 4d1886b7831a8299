// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b9f657c0c9e26c84

@description('The region to deploy to.')
param location string = resourceGroup().location

resource runner 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('runner-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = runner.id

output clientId string = runner.properties.clientId

output principalId string = runner.properties.principalId

output principalName string = runner.name

output name string = runner.name
