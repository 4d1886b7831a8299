// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9d796e2b99c50531

@description('The region to deploy to.')
param location string = resourceGroup().location

resource reports_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('reports_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = reports_identity.id

output clientId string = reports_identity.properties.clientId

output principalId string = reports_identity.properties.principalId

output principalName string = reports_identity.name

output name string = reports_identity.name
