// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6e92db1f352236c6

param logRegion string

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: take('logs-${uniqueString(resourceGroup().id)}', 63)
  location: logRegion
  properties: {
    sku: {
      name: 'Standalone'
    }
    retentionInDays: 90
  }
  tags: {
    'aspire-resource-name': 'logs'
    team: 'platform'
    'cost-center': '4711'
  }
}

output logAnalyticsWorkspaceId string = logs.id

output name string = logs.name
