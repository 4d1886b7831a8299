// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5a84ef48e0643dc7

@description('The region to deploy to.')
param location string = resourceGroup().location

param writer_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param writer_containerimage string

param logs_outputs_clusteruri string

param writer_identity_outputs_clientid string

resource writer 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'writer'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${writer_identity_outputs_id}': {}
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
          name: 'writer'
          image: writer_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__logs'
              value: logs_outputs_clusteruri
            }
            {
              name: 'LOGS_URI'
              value: logs_outputs_clusteruri
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: writer_identity_outputs_clientid
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
