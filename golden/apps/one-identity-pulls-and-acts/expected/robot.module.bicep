// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9427e83b0d52254c

@description('The region to deploy to.')
param location string = resourceGroup().location

resource robot 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('robot-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = robot.id

output clientId string = robot.properties.clientId

output principalId string = robot.properties.principalId

output principalName string = robot.name

output name string = robot.name
