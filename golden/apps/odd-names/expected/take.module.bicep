// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3f6b2b7fb283f69e

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

param location_outputs_name string

param tags_outputs_id string

resource location_ 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: location_outputs_name
}

// The logs of all apps go here.
resource take_law 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: sys.take('takelaw-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
  tags: tags
}

resource take 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: sys.take('take${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: take_law.properties.customerId
        sharedKey: take_law.listKeys().primarySharedKey
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
  parent: take
  name: 'aspire-dashboard'
  properties: {
    componentType: 'AspireDashboard'
  }
}

output AZURE_LOG_ANALYTICS_WORKSPACE_NAME string = take_law.name

output AZURE_LOG_ANALYTICS_WORKSPACE_ID string = take_law.id

output AZURE_CONTAINER_REGISTRY_NAME string = location_.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = location_.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = tags_outputs_id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = take.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = take.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = take.properties.defaultDomain
