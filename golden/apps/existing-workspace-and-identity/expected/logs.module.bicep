// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:af93d29c73ee85d4

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: 'platform-logs'
}

output logAnalyticsWorkspaceId string = logs.id

output name string = logs.name
