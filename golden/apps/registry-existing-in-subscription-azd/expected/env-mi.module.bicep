// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d6078c0edbb42f8d

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

resource env_mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'mi-${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
}

output id string = env_mi.id

output clientId string = env_mi.properties.clientId

output principalId string = env_mi.properties.principalId

output principalName string = env_mi.name

output name string = env_mi.name
