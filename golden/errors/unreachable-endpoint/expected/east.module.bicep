// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8f7ad6be8e89486d

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

param east_acr_outputs_name string

resource east_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: east_acr_outputs_name
}

// Pulls the images of the apps from the registry.
resource east_mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('east_mi-${uniqueString(resourceGroup().id)}', 128)
  location: location
  tags: tags
}

resource east_acr_east_mi_AcrPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: east_acr
  name: guid(
    east_acr.id,
    east_mi.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  )
  properties: {
    principalId: east_mi.properties.principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
    principalType: 'ServicePrincipal'
  }
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

output AZURE_CONTAINER_REGISTRY_NAME string = east_acr.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = east_acr.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = east_mi.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = east.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = east.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = east.properties.defaultDomain
