// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:44466d853d84c47d

@description('The region to deploy to.')
param location string = resourceGroup().location

resource api_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('api_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = api_identity.id

output clientId string = api_identity.properties.clientId

output principalId string = api_identity.properties.principalId

output principalName string = api_identity.name

output name string = api_identity.name
