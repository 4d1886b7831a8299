// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e56e01c883978443

@description('The region to deploy to.')
param location string = resourceGroup().location

resource reader_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('reader_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = reader_identity.id

output clientId string = reader_identity.properties.clientId

output principalId string = reader_identity.properties.principalId

output principalName string = reader_identity.name

output name string = reader_identity.name
