// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8d5d1815c7f130f0

@description('The region to deploy to.')
param location string = resourceGroup().location

param kind string = 'web'

param applicationType string = 'web'

param workspace_outputs_loganalyticsworkspaceid string

resource shop 'Microsoft.Insights/components@2020-02-02' = {
  name: take('shop-${uniqueString(resourceGroup().id)}', 260)
  location: location
  kind: kind
  properties: {
    Application_Type: applicationType
    WorkspaceResourceId: workspace_outputs_loganalyticsworkspaceid
  }
  tags: {
    'aspire-resource-name': 'shop'
  }
}

output appInsightsConnectionString string = shop.properties.ConnectionString

output name string = shop.name

output id string = shop.id
