// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:18819b3f71bc764d

@description('The region to deploy to.')
param location string = resourceGroup().location

resource resize_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('resize_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = resize_identity.id

output clientId string = resize_identity.properties.clientId

output principalId string = resize_identity.properties.principalId

output principalName string = resize_identity.name

output name string = resize_identity.name
