// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:aca5961e16ab1574

@description('The region to deploy to.')
param location string = resourceGroup().location

resource silo_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('silo_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = silo_identity.id

output clientId string = silo_identity.properties.clientId

output principalId string = silo_identity.properties.principalId

output principalName string = silo_identity.name

output name string = silo_identity.name
