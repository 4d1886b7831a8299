// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e3c225985f34a4e1

@description('The region to deploy to.')
param location string = resourceGroup().location

resource orders_app_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('orders_app_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = orders_app_identity.id

output clientId string = orders_app_identity.properties.clientId

output principalId string = orders_app_identity.properties.principalId

output principalName string = orders_app_identity.name

output name string = orders_app_identity.name
