// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d33ed3cfb4c597d6

@description('The region to deploy to.')
param location string = resourceGroup().location

param historian_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param historian_containerimage string

param archive_outputs_clusteruri string

param historian_identity_outputs_clientid string

resource historian 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'historian'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${historian_identity_outputs_id}': {}
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
          name: 'historian'
          image: historian_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__years'
              value: '${archive_outputs_clusteruri};Initial Catalog=Years'
            }
            {
              name: 'YEARS_URI'
              value: archive_outputs_clusteruri
            }
            {
              name: 'YEARS_DATABASENAME'
              value: 'Years'
            }
            {
              name: 'ConnectionStrings__months'
              value: '${archive_outputs_clusteruri};Initial Catalog=months'
            }
            {
              name: 'MONTHS_URI'
              value: archive_outputs_clusteruri
            }
            {
              name: 'MONTHS_DATABASENAME'
              value: 'months'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: historian_identity_outputs_clientid
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
