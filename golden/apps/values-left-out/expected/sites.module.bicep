// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:56822da9eb5db2c5

@description('The region to deploy to.')
param location string = resourceGroup().location

param tags object = {}

param sites_acr_outputs_name string

resource sites_acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: sites_acr_outputs_name
}

// Pulls the images of the apps from the registry.
resource sites_mi 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: take('sites_mi-${uniqueString(resourceGroup().id)}', 128)
  location: location
  tags: tags
}

resource sites_acr_sites_mi_AcrPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: sites_acr
  name: guid(
    sites_acr.id,
    sites_mi.id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
  )
  properties: {
    principalId: sites_mi.properties.principalId
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      '7f951dda-4ed3-4680-a7ca-43fe172d538d'
    )
    principalType: 'ServicePrincipal'
  }
}

resource sites_asplan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: take('sitesasplan-${uniqueString(resourceGroup().id)}', 60)
  location: location
  kind: 'Linux'
  sku: {
    name: 'P0V3'
    tier: 'Premium'
  }
  properties: {
    perSiteScaling: true
    reserved: true
  }
}

output name string = sites_asplan.name

output planId string = sites_asplan.id

output webSiteSuffix string = uniqueString(resourceGroup().id)

output AZURE_CONTAINER_REGISTRY_NAME string = sites_acr.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = sites_acr.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = sites_mi.id

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = sites_mi.properties.clientId
