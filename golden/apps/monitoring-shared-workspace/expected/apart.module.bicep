// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7290e318cce19c94

@description('The region to deploy to.')
param location string = resourceGroup().location

param kind string = 'web'

param applicationType string = 'web'

resource apart 'Microsoft.Insights/components@2020-02-02' = {
  name: take('apart-${uniqueString(resourceGroup().id)}', 260)
  location: location
  kind: kind
  properties: {
    Application_Type: applicationType
    WorkspaceResourceId: law_apart.id
  }
  tags: {
    'aspire-resource-name': 'apart'
  }
}

resource law_apart 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: take('lawapart-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
  tags: {
    'aspire-resource-name': 'law_apart'
  }
}

output appInsightsConnectionString string = apart.properties.ConnectionString

output name string = apart.name

output id string = apart.id
