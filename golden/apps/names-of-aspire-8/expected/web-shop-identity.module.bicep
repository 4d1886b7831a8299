// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4eb57d65c27d7f20

@description('The region to deploy to.')
param location string = resourceGroup().location

resource web_shop_identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: toLower(take('web_shop_identity${uniqueString(resourceGroup().id)}', 24))
  location: location
}

output id string = web_shop_identity.id

output clientId string = web_shop_identity.properties.clientId

output principalId string = web_shop_identity.properties.principalId

output principalName string = web_shop_identity.name

output name string = web_shop_identity.name
