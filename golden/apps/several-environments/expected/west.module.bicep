// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:149dc8a9ac2b0430

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

param west_mi_outputs_id string

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  scope: resourceGroup('shared')
  name: 'sharedregistry'
}

// The logs of all apps go here.
resource west_law 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: take('westlaw-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
  tags: tags
}

resource west 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: take('west-${uniqueString(resourceGroup().id)}', 60)
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: west_law.properties.customerId
        sharedKey: west_law.listKeys().primarySharedKey
      }
    }
    workloadProfiles: [
      {
        name: 'consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
  tags: tags
}

resource aspireDashboard 'Microsoft.App/managedEnvironments/dotNetComponents@2025-10-02-preview' = {
  parent: west
  name: 'aspire-dashboard'
  properties: {
    componentType: 'AspireDashboard'
  }
}

output AZURE_LOG_ANALYTICS_WORKSPACE_NAME string = west_law.name

output AZURE_LOG_ANALYTICS_WORKSPACE_ID string = west_law.id

output AZURE_CONTAINER_REGISTRY_NAME string = acr.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = acr.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = west_mi_outputs_id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = west.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = west.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = west.properties.defaultDomain
