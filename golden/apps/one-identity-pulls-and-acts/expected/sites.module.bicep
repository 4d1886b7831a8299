// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:888c53d61fef5239

@description('The region to deploy to.')
param location string = resourceGroup().location

param acr_outputs_name string

param robot_outputs_id string

param robot_outputs_clientid string

resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' existing = {
  name: acr_outputs_name
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

output AZURE_CONTAINER_REGISTRY_NAME string = acr.name

output AZURE_CONTAINER_REGISTRY_ENDPOINT string = acr.properties.loginServer

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = robot_outputs_id

output AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = robot_outputs_clientid
