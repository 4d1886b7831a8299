// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3687f1189e29a29a

param logs_outputs_name string

param principalId string

resource logs 'Microsoft.Kusto/clusters@2024-04-13' existing = {
  name: logs_outputs_name
}

resource logs_requests 'Microsoft.Kusto/clusters/databases@2024-04-13' existing = {
  parent: logs
  name: 'requests'
}

resource logs_failures 'Microsoft.Kusto/clusters/databases@2024-04-13' existing = {
  parent: logs
  name: 'failed requests'
}

resource requests_ingestor 'Microsoft.Kusto/clusters/databases/principalAssignments@2024-04-13' = {
  parent: logs_requests
  name: guid(logs_requests.id, principalId, 'Ingestor')
  properties: {
    principalId: principalId
    principalType: 'App'
    role: 'Ingestor'
  }
}

resource failures_ingestor 'Microsoft.Kusto/clusters/databases/principalAssignments@2024-04-13' = {
  parent: logs_failures
  name: guid(logs_failures.id, principalId, 'Ingestor')
  properties: {
    principalId: principalId
    principalType: 'App'
    role: 'Ingestor'
  }
}
