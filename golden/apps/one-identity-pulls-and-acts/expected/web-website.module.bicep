// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d9f62962e4c6a6e0

@description('The region to deploy to.')
param location string = resourceGroup().location

param sites_outputs_azure_container_registry_managed_identity_id string

param sites_outputs_planid string

param robot_outputs_id string

param sites_outputs_azure_container_registry_managed_identity_client_id string

param web_containerport string

param store_outputs_blobendpoint string

param robot_outputs_clientid string

param web_containerimage string

resource webapp 'Microsoft.Web/sites@2025-03-01' = {
  name: take('web-${uniqueString(resourceGroup().id)}', 60)
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${sites_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    serverFarmId: sites_outputs_planid
    keyVaultReferenceIdentity: robot_outputs_id
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
          name: 'ConnectionStrings__blobs'
          value: store_outputs_blobendpoint
        }
        {
          name: 'BLOBS_URI'
          value: store_outputs_blobendpoint
        }
        {
          name: 'AZURE_CLIENT_ID'
          value: robot_outputs_clientid
        }
        {
          name: 'AZURE_TOKEN_CREDENTIALS'
          value: 'ManagedIdentityCredential'
        }
        {
          name: 'ASPIRE_ENVIRONMENT_NAME'
          value: 'sites'
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
