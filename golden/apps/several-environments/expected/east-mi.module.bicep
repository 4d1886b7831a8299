// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f2f9a8e11b84f9ca

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

resource east_mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('east_mi-${uniqueString(resourceGroup().id)}', 128)
  location: location
  tags: tags
}

output id string = east_mi.id

output clientId string = east_mi.properties.clientId

output principalId string = east_mi.properties.principalId

output principalName string = east_mi.name

output name string = east_mi.name
