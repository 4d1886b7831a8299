// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5ccb114bd2592695

@description('The region to deploy to.')
param location string = resourceGroup().location

resource library_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('library_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = library_identity.id

output clientId string = library_identity.properties.clientId

output principalId string = library_identity.properties.principalId

output principalName string = library_identity.name

output name string = library_identity.name
