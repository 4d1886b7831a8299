// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3e73ab4c5687b3af

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

// The logs of all apps go here.
resource inner_law 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: take('innerlaw-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
  tags: tags
}

resource inner 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: take('inner${uniqueString(resourceGroup().id)}', 24)
  location: 'westus3'
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: inner_law.properties.customerId
        sharedKey: inner_law.listKeys().primarySharedKey
      }
    }
    workloadProfiles: [
      {
        name: 'consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    publicNetworkAccess: 'Disabled'
  }
  tags: tags
}

resource aspireDashboard 'Microsoft.App/managedEnvironments/dotNetComponents@2025-10-02-preview' = {
  parent: inner
  name: 'aspire-dashboard'
  properties: {
    componentType: 'AspireDashboard'
  }
}

output AZURE_LOG_ANALYTICS_WORKSPACE_NAME string = inner_law.name

output AZURE_LOG_ANALYTICS_WORKSPACE_ID string = inner_law.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = inner.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = inner.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = inner.properties.defaultDomain
