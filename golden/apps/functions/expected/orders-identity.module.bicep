// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:64fae504e4c6f0fa

@description('The region to deploy to.')
param location string = resourceGroup().location

resource orders_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('orders_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = orders_identity.id

output clientId string = orders_identity.properties.clientId

output principalId string = orders_identity.properties.principalId

output principalName string = orders_identity.name

output name string = orders_identity.name
