// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b329733dde59f713

targetScope = 'subscription'

@description('The name of the resource group to deploy into; it is created if it does not exist.')
param resourceGroupName string

@description('The region to deploy to.')
param location string

resource rg 'Microsoft.Resources/resourceGroups@2023-07-01' = {
  name: resourceGroupName
  location: location
  tags: {
    team: 'shop'
  }
}

module env_acr 'env-acr.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module net 'net.module.bicep' = {
  scope: rg
  params: {
    location: location
  }
}

module env 'env.module.bicep' = {
  scope: rg
  params: {
    location: location
    tags: {
      team: 'shop'
    }
    env_acr_outputs_name: env_acr.outputs.name
    net_outputs_sites_id: net.outputs.sites_Id
  }
}

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID

output env_planId string = env.outputs.planId

output net_sites_Id string = net.outputs.sites_Id

output env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string = env.outputs.AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID

output env_AZURE_APP_SERVICE_DASHBOARD_URI string = env.outputs.AZURE_APP_SERVICE_DASHBOARD_URI

output env_AZURE_APPLICATION_INSIGHTS_INSTRUMENTATIONKEY string = env.outputs.AZURE_APPLICATION_INSIGHTS_INSTRUMENTATIONKEY

output env_AZURE_APPLICATION_INSIGHTS_CONNECTION_STRING string = env.outputs.AZURE_APPLICATION_INSIGHTS_CONNECTION_STRING

output env_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID string = env.outputs.AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID

output env_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID string = env.outputs.AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID

output env_AZURE_CONTAINER_REGISTRY_ENDPOINT string = env.outputs.AZURE_CONTAINER_REGISTRY_ENDPOINT
