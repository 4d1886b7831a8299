// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:384844123ecc0c5c

@description('The region to deploy to.')
param location string = resourceGroup().location

param sites_outputs_azure_container_registry_managed_identity_id string

param web_identity_outputs_id string

param sites_outputs_planid string

param net_outputs_sites_id string

param sites_outputs_azure_container_registry_managed_identity_client_id string

param web_containerport string

param vault_outputs_vaulturi string

param web_identity_outputs_clientid string

param sites_outputs_azure_app_service_dashboard_uri string

param web_containerimage string

param sites_outputs_azure_website_contributor_managed_identity_id string

param sites_outputs_azure_website_contributor_managed_identity_principal_id string

resource webapp 'Microsoft.Web/sites@2025-03-01' = {
  name: take('web-${uniqueString(resourceGroup().id)}', 60)
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${sites_outputs_azure_container_registry_managed_identity_id}': {}
      '${web_identity_outputs_id}': {}
    }
  }
  properties: {
    serverFarmId: sites_outputs_planid
    keyVaultReferenceIdentity: web_identity_outputs_id
    virtualNetworkSubnetId: net_outputs_sites_id
    outboundVnetRouting: {
      imagePullTraffic: true
    }
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: sites_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: web_containerport
        }
        {
          name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
          value: 'in_memory'
        }
        {
          name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED'
          value: 'true'
        }
        {
          name: 'HTTP_PORTS'
          value: web_containerport
        }
        {
          name: 'ConnectionStrings__vault'
          value: vault_outputs_vaulturi
        }
        {
          name: 'VAULT_URI'
          value: vault_outputs_vaulturi
        }
        {
          name: 'AZURE_CLIENT_ID'
          value: web_identity_outputs_clientid
        }
        {
          name: 'AZURE_TOKEN_CREDENTIALS'
          value: 'ManagedIdentityCredential'
        }
        {
          name: 'ASPIRE_ENVIRONMENT_NAME'
          value: 'sites'
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
          value: sites_outputs_azure_app_service_dashboard_uri
        }
        {
          name: 'OTEL_CLIENT_ID'
          value: sites_outputs_azure_container_registry_managed_identity_client_id
        }
      ]
    }
  }
}

resource mainContainer 'Microsoft.Web/sites/sitecontainers@2025-03-01' = {
  parent: webapp
  name: 'main'
  properties: {
    authType: 'UserAssigned'
    image: web_containerimage
    isMain: true
    targetPort: web_containerport
    userManagedIdentityClientId: sites_outputs_azure_container_registry_managed_identity_client_id
  }
}

resource web_website_ra 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: webapp
  name: guid(
    webapp.id,
    sites_outputs_azure_website_contributor_managed_identity_id,
    subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'de139f84-1756-47ae-9be6-808fbbe84772')
  )
  properties: {
    principalId: sites_outputs_azure_website_contributor_managed_identity_principal_id
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
      'OTEL_SERVICE_NAME'
    ]
  }
}
