// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5880a008ec76f455

param cache_outputs_name string

param principalId string

resource cache 'Microsoft.Cache/redisEnterprise@2025-07-01' existing = {
  name: cache_outputs_name
}

resource cache_default 'Microsoft.Cache/redisEnterprise/databases@2025-07-01' existing = {
  parent: cache
  name: 'default'
}

resource cache_default_contributor 'Microsoft.Cache/redisEnterprise/databases/accessPolicyAssignments@2025-07-01' = {
  parent: cache_default
  name: guid(cache_default.id, principalId, 'default')
  properties: {
    accessPolicyName: 'default'
    user: {
      objectId: principalId
    }
  }
}
