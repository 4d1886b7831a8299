// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:73d0ab1eece25bea

@description('The region to deploy to.')
param location string = resourceGroup().location

resource indexer_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('indexer_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = indexer_identity.id

output clientId string = indexer_identity.properties.clientId

output principalId string = indexer_identity.properties.principalId

output principalName string = indexer_identity.name

output name string = indexer_identity.name
