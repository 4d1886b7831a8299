// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d3257901c4e92ebf

param logs_outputs_name string

param principalId string

param principalType string

resource logs 'Microsoft.Kusto/clusters@2024-04-13' existing = {
  name: logs_outputs_name
}

resource logs_telemetry 'Microsoft.Kusto/clusters/databases@2024-04-13' existing = {
  parent: logs
  name: 'telemetry'
}

resource telemetry_user 'Microsoft.Kusto/clusters/databases/principalAssignments@2024-04-13' = {
  parent: logs_telemetry
  name: guid(logs_telemetry.id, principalId, 'User')
  properties: {
    principalId: principalId
    principalType: principalType == 'User' ? 'User' : principalType == 'Group' ? 'Group' : 'App'
    role: 'User'
  }
}
