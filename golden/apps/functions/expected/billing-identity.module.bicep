// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b5fb91157b2cc0d6

@description('The region to deploy to.')
param location string = resourceGroup().location

resource billing_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('billing_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = billing_identity.id

output clientId string = billing_identity.properties.clientId

output principalId string = billing_identity.properties.principalId

output principalName string = billing_identity.name

output name string = billing_identity.name
