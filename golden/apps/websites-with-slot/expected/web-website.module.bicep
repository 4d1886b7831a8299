// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d5d5e32dda575ae2

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_planid string

param net_outputs_sites_id string

param env_outputs_azure_container_registry_managed_identity_client_id string

param env_outputs_azure_app_service_dashboard_uri string

param env_outputs_azure_application_insights_instrumentationkey string

param env_outputs_azure_application_insights_connection_string string

param web_containerimage string

param env_outputs_azure_website_contributor_managed_identity_id string

param env_outputs_azure_website_contributor_managed_identity_principal_id string

// Made by the first deployment, then left alone: later ones go to the slot.
@onlyIfNotExists()
resource webapp 'Microsoft.Web/sites@2025-03-01' = {
  name: take('web-${uniqueString(resourceGroup().id)}', 60)
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    virtualNetworkSubnetId: net_outputs_sites_id
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: '3000'
        }
        {
          name: 'API_HTTP'
          value: 'https://${take('api-${uniqueString(resourceGroup().id)}', 60)}.azurewebsites.net'
        }
        {
          name: 'services__api__http__0'
          value: 'https://${take('api-${uniqueString(resourceGroup().id)}', 60)}.azurewebsites.net'
        }
        {
          name: 'API_HTTPS'
          value: 'https://${take('api-${uniqueString(resourceGroup().id)}', 60)}.azurewebsites.net'
        }
        {
          name: 'services__api__https__0'
          value: 'https://${take('api-${uniqueString(resourceGroup().id)}', 60)}.azurewebsites.net'
        }
        {
          name: 'ASPIRE_ENVIRONMENT_NAME'
          value: 'env'
        }
        {
          name: 'OTEL_SERVICE_NAME'
          value: 'web'
        }
        {
          name: 'OTEL_EXPORTER_OTLP_PROTOCOL'
          value: 'grpc'
        }
        {
          name: 'OTEL_EXPORTER_OTLP_ENDPOINT'
          value: 'http://localhost:6001'
        }
        {
          name: 'WEBSITE_ENABLE_ASPIRE_OTEL_SIDECAR'
          value: 'true'
        }
        {
          name: 'OTEL_COLLECTOR_URL'
          value: env_outputs_azure_app_service_dashboard_uri
        }
        {
          name: 'OTEL_CLIENT_ID'
          value: env_outputs_azure_container_registry_managed_identity_client_id
        }
        {
          name: 'APPINSIGHTS_INSTRUMENTATIONKEY'
          value: env_outputs_azure_application_insights_instrumentationkey
        }
        {
          name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
          value: env_outputs_azure_application_insights_connection_string
        }
        {
          name: 'ApplicationInsightsAgent_EXTENSION_VERSION'
          value: '~3'
        }
      ]
    }
  }
  tags: {
    team: 'shop'
  }
}

@onlyIfNotExists()
resource mainContainer 'Microsoft.Web/sites/sitecontainers@2025-03-01' = {
  parent: webapp
  name: 'main'
  properties: {
    authType: 'UserAssigned'
    image: web_containerimage
    isMain: true
    targetPort: '3000'
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}

// Also connects a site that exists already to the subnet.
resource webappNetworkConfig 'Microsoft.Web/sites/networkConfig@2025-03-01' = {
  parent: webapp
  name: 'virtualNetwork'
  properties: {
    subnetResourceId: net_outputs_sites_id
  }
}

resource web_website_ra 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: webapp
  name: guid(
    webapp.id,
    env_outputs_azure_website_contributor_managed_identity_id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'de139f84-1756-47ae-9be6-808fbbe84772')
  )
  properties: {
    principalId: env_outputs_azure_website_contributor_managed_identity_principal_id
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'de139f84-1756-47ae-9be6-808fbbe84772'
    )
    principalType: 'ServicePrincipal'
  }
}

resource webappslot 'Microsoft.Web/sites/slots@2025-03-01' = {
  parent: webapp
  name: 'stage'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    virtualNetworkSubnetId: net_outputs_sites_id
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: '3000'
        }
        {
          name: 'API_HTTP'
          value: 'https://${take('${take('api-${uniqueString(resourceGroup().id)}', 40)}-stage', 59)}.azurewebsites.net'
        }
        {
          name: 'services__api__http__0'
          value: 'https://${take('${take('api-${uniqueString(resourceGroup().id)}', 40)}-stage', 59)}.azurewebsites.net'
        }
        {
          name: 'API_HTTPS'
          value: 'https://${take('${take('api-${uniqueString(resourceGroup().id)}', 40)}-stage', 59)}.azurewebsites.net'
        }
        {
          name: 'services__api__https__0'
          value: 'https://${take('${take('api-${uniqueString(resourceGroup().id)}', 40)}-stage', 59)}.azurewebsites.net'
        }
        {
          name: 'ASPIRE_ENVIRONMENT_NAME'
          value: 'env'
        }
        {
          name: 'OTEL_SERVICE_NAME'
          value: 'web-stage'
        }
        {
          name: 'OTEL_EXPORTER_OTLP_PROTOCOL'
          value: 'grpc'
        }
        {
          name: 'OTEL_EXPORTER_OTLP_ENDPOINT'
          value: 'http://localhost:6001'
        }
        {
          name: 'WEBSITE_ENABLE_ASPIRE_OTEL_SIDECAR'
          value: 'true'
        }
        {
          name: 'OTEL_COLLECTOR_URL'
          value: env_outputs_azure_app_service_dashboard_uri
        }
        {
          name: 'OTEL_CLIENT_ID'
          value: env_outputs_azure_container_registry_managed_identity_client_id
        }
        {
          name: 'APPINSIGHTS_INSTRUMENTATIONKEY'
          value: env_outputs_azure_application_insights_instrumentationkey
        }
        {
          name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
          value: env_outputs_azure_application_insights_connection_string
        }
        {
          name: 'ApplicationInsightsAgent_EXTENSION_VERSION'
          value: '~3'
        }
      ]
    }
  }
  tags: {
    team: 'shop'
  }
}

resource mainContainerSlot 'Microsoft.Web/sites/slots/sitecontainers@2025-03-01' = {
  parent: webappslot
  name: 'main'
  properties: {
    authType: 'UserAssigned'
    image: web_containerimage
    isMain: true
    targetPort: '3000'
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}

resource web_website_slot_ra 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: webappslot
  name: guid(
    webappslot.id,
    env_outputs_azure_website_contributor_managed_identity_id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'de139f84-1756-47ae-9be6-808fbbe84772')
  )
  properties: {
    principalId: env_outputs_azure_website_contributor_managed_identity_principal_id
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      'de139f84-1756-47ae-9be6-808fbbe84772'
    )
    principalType: 'ServicePrincipal'
  }
}

// These settings stay where they are when slots are swapped.
resource slotConfigNames 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: webapp
  name: 'slotConfigNames'
  properties: {
    appSettingNames: [
      'API_HTTP'
      'services__api__http__0'
      'API_HTTPS'
      'services__api__https__0'
      'OTEL_SERVICE_NAME'
    ]
  }
}
