// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:98e88784bdd1e78f

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param api_containerport string

param env_outputs_azure_container_registry_endpoint string

param api_containerimage string

param cache_outputs_connectionstring string

param cache_outputs_hostname string

param pg_outputs_connectionstring string

param pg_outputs_hostname string

param store_outputs_blobendpoint string

param api_identity_outputs_clientid string

resource api 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'api'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${api_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: int(api_containerport)
        transport: 'http'
      }
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
          name: 'api'
          image: api_containerimage
          env: [
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
              value: api_containerport
            }
            {
              name: 'ConnectionStrings__cache'
              value: cache_outputs_connectionstring
            }
            {
              name: 'CACHE_HOST'
              value: cache_outputs_hostname
            }
            {
              name: 'CACHE_PORT'
              value: '10000'
            }
            {
              name: 'CACHE_URI'
              value: 'rediss://${cache_outputs_hostname}:10000'
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
              value: api_identity_outputs_clientid
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
