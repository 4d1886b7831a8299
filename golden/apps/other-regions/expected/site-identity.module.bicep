// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8e436d62232ac8b2

@description('The region to deploy to.')
param location string = resourceGroup().location

resource site_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('site_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = site_identity.id

output clientId string = site_identity.properties.clientId

output principalId string = site_identity.properties.principalId

output principalName string = site_identity.name

output name string = site_identity.name
