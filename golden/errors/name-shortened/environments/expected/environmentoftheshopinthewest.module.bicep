// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:39adef53e1f1e87f

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

param environmentoftheshopinthewest_acr_outputs_name string

resource environmentoftheshopinthewest_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: environmentoftheshopinthewest_acr_outputs_name
}

// Pulls the images of the apps from the registry.
resource environmentoftheshopinthewest_mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('environmentoftheshopinthewest_mi-${uniqueString(resourceGroup().id)}', 128)
  location: location
  tags: tags
}

resource environmentoftheshopinthewest_acr_environmentoftheshopinthewest_mi_AcrPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: environmentoftheshopinthewest_acr
  name: guid(
    environmentoftheshopinthewest_acr.id,
    environmentoftheshopinthewest_mi.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  )
  properties: {
    principalId: environmentoftheshopinthewest_mi.properties.principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
    principalType: 'ServicePrincipal'
  }
}

// The logs of all apps go here.
resource environmentoftheshopinthewest_law 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: take('environmentoftheshopinthewestlaw-${uniqueString(resourceGroup().id)}', 63)
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
  }
  tags: tags
}

resource environmentoftheshopinthewest 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: take('environmentofthesho${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: environmentoftheshopinthewest_law.properties.customerId
        sharedKey: environmentoftheshopinthewest_law.listKeys().primarySharedKey
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
  parent: environmentoftheshopinthewest
  name: 'aspire-dashboard'
  properties: {
    componentType: 'AspireDashboard'
  }
}

output AZURE_LOG_ANALYTICS_WORKSPACE_NAME string = environmentoftheshopinthewest_law.name

output AZURE_LOG_ANALYTICS_WORKSPACE_ID string = environmentoftheshopinthewest_law.id

output AZURE_CONTAINER_REGISTRY_NAME string = environmentoftheshopinthewest_acr.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = environmentoftheshopinthewest_acr.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = environmentoftheshopinthewest_mi.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_NAME string = environmentoftheshopinthewest.name

output AZURE_CONTAINER_APPS_ENVIRONMENT_ID string = environmentoftheshopinthewest.id

output AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string = environmentoftheshopinthewest.properties.defaultDomain
