// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ab43061ef7fac6c8

@description('The region to deploy to.')
param location string = resourceGroup().location

resource jobs_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('jobs_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = jobs_identity.id

output clientId string = jobs_identity.properties.clientId

output principalId string = jobs_identity.properties.principalId

output principalName string = jobs_identity.name

output name string = jobs_identity.name
