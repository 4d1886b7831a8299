// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3470c206ebd31ba5

@description('The region to deploy to.')
param location string = resourceGroup().location

resource operator 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('operator-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = operator.id

output clientId string = operator.properties.clientId

output principalId string = operator.properties.principalId

output principalName string = operator.name

output name string = operator.name
