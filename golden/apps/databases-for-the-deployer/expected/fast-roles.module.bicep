// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a9087fe88977099d

param fast_outputs_name string

param principalId string

resource fast 'Microsoft.Cache/redisEnterprise@2025-07-01' existing = {
  name: fast_outputs_name
}

resource fast_default 'Microsoft.Cache/redisEnterprise/databases@2025-07-01' existing = {
  parent: fast
  name: 'default'
}

resource fast_default_contributor 'Microsoft.Cache/redisEnterprise/databases/accessPolicyAssignments@2025-07-01' = {
  parent: fast_default
  name: guid(fast_default.id, principalId, 'default')
  properties: {
    accessPolicyName: 'default'
    user: {
      objectId: principalId
    }
  }
}
