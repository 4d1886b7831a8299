// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:87c7c7bf02036e8f

@description('The region to deploy to.')
param location string = resourceGroup().location

resource string_ 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('string_-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = string_.id

output clientId string = string_.properties.clientId

output principalId string = string_.properties.principalId

output principalName string = string_.name

output name string = string_.name
