// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:84372ab0c033f920

@description('The region to deploy to.')
param location string = resourceGroup().location

param indexer_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param indexer_containerimage string

param store_outputs_datalakeendpoint string

param indexer_identity_outputs_clientid string

resource indexer 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'indexer'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${indexer_identity_outputs_id}': {}
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
          name: 'indexer'
          image: indexer_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__lake'
              value: 'Endpoint=${store_outputs_datalakeendpoint};FileSystemName=lake'
            }
            {
              name: 'LAKE_URI'
              value: store_outputs_datalakeendpoint
            }
            {
              name: 'LAKE_DATALAKEFILESYSTEMNAME'
              value: 'lake'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: indexer_identity_outputs_clientid
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
