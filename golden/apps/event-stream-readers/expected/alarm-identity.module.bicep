// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bebcf985ccc8db02

@description('The region to deploy to.')
param location string = resourceGroup().location

resource alarm_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('alarm_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = alarm_identity.id

output clientId string = alarm_identity.properties.clientId

output principalId string = alarm_identity.properties.principalId

output principalName string = alarm_identity.name

output name string = alarm_identity.name
