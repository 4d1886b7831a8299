// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2c8a5dbcd337fcfa

@description('The region to deploy to.')
param location string = resourceGroup().location

resource auditor 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('auditor-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = auditor.id

output clientId string = auditor.properties.clientId

output principalId string = auditor.properties.principalId

output principalName string = auditor.name

output name string = auditor.name
