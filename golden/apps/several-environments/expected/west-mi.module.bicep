// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b65d388e6a85c9d2

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

resource west_mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('west_mi-${uniqueString(resourceGroup().id)}', 128)
  location: location
  tags: tags
}

output id string = west_mi.id

output clientId string = west_mi.properties.clientId

output principalId string = west_mi.properties.principalId

output principalName string = west_mi.name

output name string = west_mi.name
