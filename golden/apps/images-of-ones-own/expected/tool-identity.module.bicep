// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1ed14e5e842f871a

@description('The region to deploy to.')
param location string = resourceGroup().location

resource tool_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('tool_identity-${uniqueString(resourceGroup().id)}', 128)
  location: location
}

output id string = tool_identity.id

output clientId string = tool_identity.properties.clientId

output principalId string = tool_identity.properties.principalId

output principalName string = tool_identity.name

output name string = tool_identity.name
