// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c4f686c3c72d23fb

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

param east_mi_outputs_id string

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  scope: resourceGroup('shared')
  name: 'sharedregistry'
}

// The logs of all apps go here.
resource east_law 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: take('eastlaw-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
  tags: tags
}

resource east 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: take('east${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: east_law.properties.customerId
        sharedKey: east_law.listKeys().primarySharedKey
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
  parent: east
  name: 'aspire-dashboard'
  properties: {
    componentType: 'AspireDashboard'
  }
}

output AZURE_LOG_ANALYTICS_WORKSPACE_NAME string = east_law.name

output AZURE_LOG_ANALYTICS_WORKSPACE_ID string = east_law.id

output AZURE_CONTAINER_REGISTRY_NAME string = acr.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = acr.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = east_mi_outputs_id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = east.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = east.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = east.properties.defaultDomain
