// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:dc9f53c93af2bb32

@description('The region to deploy to.')
param location string = resourceGroup().location

param reports_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param reports_containerimage string

param pg_outputs_connectionstring string

param pg_outputs_hostname string

param store_outputs_blobendpoint string

param reports_identity_outputs_clientid string

resource reports 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'reports'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${reports_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      runtime: {
        dotnet: {
          autoConfigureDataProtection: true
        }
      }
      registries: [
        {
          server: env_outputs_azure_container_registry_endpoint
          identity: env_outputs_azure_container_registry_managed_identity_id
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'reports'
          image: reports_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__orders'
              value: '${pg_outputs_connectionstring};Database=orders'
            }
            {
              name: 'ORDERS_HOST'
              value: pg_outputs_hostname
            }
            {
              name: 'ORDERS_PORT'
              value: '5432'
            }
            {
              name: 'ORDERS_URI'
              value: 'postgresql://${pg_outputs_hostname}/orders'
            }
            {
              name: 'ORDERS_JDBCCONNECTIONSTRING'
              value: 'jdbc:postgresql://${pg_outputs_hostname}/orders?sslmode=require&authenticationPluginClassName=com.azure.identity.extensions.jdbc.postgresql.AzurePostgresqlAuthenticationPlugin'
            }
            {
              name: 'ORDERS_DATABASENAME'
              value: 'orders'
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
              value: reports_identity_outputs_clientid
            }
            {
              name: 'AZURE_TOKEN_CREDENTIALS'
              value: 'ManagedIdentityCredential'
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
