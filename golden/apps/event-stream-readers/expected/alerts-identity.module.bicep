// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:993f10f187e60f35

@description('The region to deploy to.')
param location string = resourceGroup().location

resource alerts_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('alerts_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = alerts_identity.id

output clientId string = alerts_identity.properties.clientId

output principalId string = alerts_identity.properties.principalId

output principalName string = alerts_identity.name

output name string = alerts_identity.name
