// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:995b5411352cec46

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param api_containerport string

param env_outputs_azure_container_registry_endpoint string

param api_containerimage string

param sql_outputs_sqlserverfqdn string

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
              name: 'ConnectionStrings__orders'
              value: 'Server=tcp:${sql_outputs_sqlserverfqdn},1433;Encrypt=True;Authentication="Active Directory Default";Database=orders'
            }
            {
              name: 'ORDERS_HOST'
              value: sql_outputs_sqlserverfqdn
            }
            {
              name: 'ORDERS_PORT'
              value: '1433'
            }
            {
              name: 'ORDERS_URI'
              value: 'mssql://${sql_outputs_sqlserverfqdn}:1433/orders'
            }
            {
              name: 'ORDERS_JDBCCONNECTIONSTRING'
              value: 'jdbc:sqlserver://${sql_outputs_sqlserverfqdn}:1433;database=orders;encrypt=true;trustServerCertificate=false'
            }
            {
              name: 'ORDERS_DATABASENAME'
              value: 'orders'
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
