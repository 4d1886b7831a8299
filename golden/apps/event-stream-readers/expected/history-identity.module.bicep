// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5afe899beea2ce16

@description('The region to deploy to.')
param location string = resourceGroup().location

resource history_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('history_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = history_identity.id

output clientId string = history_identity.properties.clientId

output principalId string = history_identity.properties.principalId

output principalName string = history_identity.name

output name string = history_identity.name
