// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:867633a44d8e3cb5

@description('The region to deploy to.')
param location string = resourceGroup().location

resource invoices_app_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('invoices_app_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = invoices_app_identity.id

output clientId string = invoices_app_identity.properties.clientId

output principalId string = invoices_app_identity.properties.principalId

output principalName string = invoices_app_identity.name

output name string = invoices_app_identity.name
