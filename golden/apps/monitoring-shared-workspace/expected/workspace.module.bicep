// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4f5fe711a90af3fe

@description('The region to deploy to.')
param location string = resourceGroup().location

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: take('workspace-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
  tags: {
    'aspire-resource-name': 'workspace'
  }
}

output logAnalyticsWorkspaceId string = workspace.id

output name string = workspace.name
