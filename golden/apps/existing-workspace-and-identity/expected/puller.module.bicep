// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2724efe5534dd967

resource puller 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'platform-puller'
}

output id string = puller.id

output clientId string = puller.properties.clientId

output principalId string = puller.properties.principalId

output principalName string = puller.name

output name string = puller.name
