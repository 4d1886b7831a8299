// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b22510455bf8136d

@description('The region to deploy to.')
param location string = resourceGroup().location

resource tags 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('tags-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = tags.id

output clientId string = tags.properties.clientId

output principalId string = tags.properties.principalId

output principalName string = tags.name

output name string = tags.name
