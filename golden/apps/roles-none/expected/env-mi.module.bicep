// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d88f8d44f8aef422

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

resource env_mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('env_mi-${uniqueString(resourceGroup().id)}', 128)
  location: location
  tags: tags
}

output id string = env_mi.id

output clientId string = env_mi.properties.clientId

output principalId string = env_mi.properties.principalId

output principalName string = env_mi.name

output name string = env_mi.name
