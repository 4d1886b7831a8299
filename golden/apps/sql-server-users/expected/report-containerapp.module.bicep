// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b079065896d37b66

@description('The region to deploy to.')
param location string = resourceGroup().location

param reporter_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param report_containerimage string

param sql_outputs_sqlserverfqdn string

param reporter_outputs_clientid string

resource report 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'report'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${reporter_outputs_id}': {}
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
          name: 'report'
          image: report_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__archive'
              value: 'Server=tcp:${sql_outputs_sqlserverfqdn},1433;Encrypt=True;Authentication="Active Directory Default";Database=orders-archive'
            }
            {
              name: 'ARCHIVE_HOST'
              value: sql_outputs_sqlserverfqdn
            }
            {
              name: 'ARCHIVE_PORT'
              value: '1433'
            }
            {
              name: 'ARCHIVE_URI'
              value: 'mssql://${sql_outputs_sqlserverfqdn}:1433/orders-archive'
            }
            {
              name: 'ARCHIVE_JDBCCONNECTIONSTRING'
              value: 'jdbc:sqlserver://${sql_outputs_sqlserverfqdn}:1433;database=orders-archive;encrypt=true;trustServerCertificate=false'
            }
            {
              name: 'ARCHIVE_DATABASENAME'
              value: 'orders-archive'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: reporter_outputs_clientid
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
