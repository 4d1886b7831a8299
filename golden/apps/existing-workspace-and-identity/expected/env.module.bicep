// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:79656b5a58ad7a84

@description('The region to deploy to.')
param location string = resourceGroup().location

param platformSubscription string

param platformGroup string

param tags object = {}

param acr_outputs_name string

param puller_outputs_id string

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  scope: resourceGroup(platformSubscription, platformGroup)
  name: 'platform-logs'
}

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: acr_outputs_name
}

resource env 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: take('env${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
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

output AZURE_LOG_ANALYTICS_WORKSPACE_NAME string = logs.name

output AZURE_LOG_ANALYTICS_WORKSPACE_ID string = logs.id

output AZURE_CONTAINER_REGISTRY_NAME string = acr.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = acr.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = puller_outputs_id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = env.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = env.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = env.properties.defaultDomain
