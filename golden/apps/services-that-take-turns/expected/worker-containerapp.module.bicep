// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:17c55f707f5ddc1a

@description('The region to deploy to.')
param location string = resourceGroup().location

param worker_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param worker_containerimage string

param cache_outputs_connectionstring string

param cache_outputs_hostname string

param pg_outputs_connectionstring string

param pg_outputs_hostname string

param worker_identity_outputs_clientid string

resource worker 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'worker'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${worker_identity_outputs_id}': {}
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
          name: 'worker'
          image: worker_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
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
              name: 'AZURE_CLIENT_ID'
              value: worker_identity_outputs_clientid
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
