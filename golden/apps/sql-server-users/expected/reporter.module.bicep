// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:780677b8ac3c7a9d

resource reporter 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: 'reporter'
}

output id string = reporter.id

output clientId string = reporter.properties.clientId

output principalId string = reporter.properties.principalId

output principalName string = reporter.name

output name string = reporter.name
