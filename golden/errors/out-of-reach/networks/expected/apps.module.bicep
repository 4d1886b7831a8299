// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:70ec0dd25076e651

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

param images_outputs_name string

resource images 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: images_outputs_name
}

// Pulls the images of the apps from the registry.
resource apps_mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('apps_mi-${uniqueString(resourceGroup().id)}', 128)
  location: location
  tags: tags
}

resource images_apps_mi_AcrPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: images
  name: guid(
    images.id,
    apps_mi.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  )
  properties: {
    principalId: apps_mi.properties.principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
    principalType: 'ServicePrincipal'
  }
}

// The logs of all apps go here.
resource apps_law 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: take('appslaw-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
  tags: tags
}

resource apps 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: take('apps${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: apps_law.properties.customerId
        sharedKey: apps_law.listKeys().primarySharedKey
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
  parent: apps
  name: 'aspire-dashboard'
  properties: {
    componentType: 'AspireDashboard'
  }
}

output AZURE_LOG_ANALYTICS_WORKSPACE_NAME string = apps_law.name

output AZURE_LOG_ANALYTICS_WORKSPACE_ID string = apps_law.id

output AZURE_CONTAINER_REGISTRY_NAME string = images.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = images.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = apps_mi.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = apps.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = apps.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = apps.properties.defaultDomain
