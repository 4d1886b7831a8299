// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8df6e9f1e03ed803

param old_outputs_name string

param principalId string

param principalName string

resource old 'Microsoft.Cache/redis@2024-11-01' existing = {
  name: old_outputs_name
}

resource old_reader 'Microsoft.Cache/redis/accessPolicyAssignments@2024-11-01' = {
  parent: old
  name: guid(old.id, principalId, 'Data Reader')
  properties: {
    accessPolicyName: 'Data Reader'
    objectId: principalId
    objectIdAlias: principalName
  }
}
