// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:472798310ac0b797

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

param west_acr_outputs_name string

resource west_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: west_acr_outputs_name
}

// Pulls the images of the apps from the registry.
resource west_mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('west_mi-${uniqueString(resourceGroup().id)}', 128)
  location: location
  tags: tags
}

resource west_acr_west_mi_AcrPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: west_acr
  name: guid(
    west_acr.id,
    west_mi.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  )
  properties: {
    principalId: west_mi.properties.principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
    principalType: 'ServicePrincipal'
  }
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
  name: take('west${uniqueString(resourceGroup().id)}', 24)
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

output AZURE_CONTAINER_REGISTRY_NAME string = west_acr.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = west_acr.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = west_mi.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = west.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = west.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = west.properties.defaultDomain
