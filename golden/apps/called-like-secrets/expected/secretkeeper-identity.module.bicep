// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:21e1a6371469d1dd

@description('The region to deploy to.')
param location string = resourceGroup().location

resource secretkeeper_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('secretkeeper_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = secretkeeper_identity.id

output clientId string = secretkeeper_identity.properties.clientId

output principalId string = secretkeeper_identity.properties.principalId

output principalName string = secretkeeper_identity.name

output name string = secretkeeper_identity.name
