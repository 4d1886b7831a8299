// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1154a18961cc0658

param principalId string

resource var 'Microsoft.Kusto/clusters@2024-04-13' existing = {
  name: 'analytics'
}

resource var_resource_ 'Microsoft.Kusto/clusters/databases@2024-04-13' existing = {
  parent: var
  name: 'resource'
}

resource resource_user 'Microsoft.Kusto/clusters/databases/principalAssignments@2024-04-13' = {
  parent: var_resource_
  name: guid(var_resource_.id, principalId, 'User')
  properties: {
    principalId: principalId
    principalType: 'App'
    role: 'User'
  }
}
