// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b46b8784055b6266

@description('The region to deploy to.')
param location string = resourceGroup().location

resource historian_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('historian_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = historian_identity.id

output clientId string = historian_identity.properties.clientId

output principalId string = historian_identity.properties.principalId

output principalName string = historian_identity.name

output name string = historian_identity.name
