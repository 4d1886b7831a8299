// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7abf7287b01fb257

@description('The region to deploy to.')
param location string = resourceGroup().location

param kind string = 'web'

param applicationType string = 'web'

param env_outputs_azure_log_analytics_workspace_id string

resource audit 'Microsoft.Insights/components@2020-02-02' = {
  name: take('audit-${uniqueString(resourceGroup().id)}', 260)
  location: location
  kind: kind
  properties: {
    Application_Type: applicationType
    WorkspaceResourceId: env_outputs_azure_log_analytics_workspace_id
  }
  tags: {
    'aspire-resource-name': 'audit'
  }
}

output appInsightsConnectionString string = audit.properties.ConnectionString

output name string = audit.name

output id string = audit.id
