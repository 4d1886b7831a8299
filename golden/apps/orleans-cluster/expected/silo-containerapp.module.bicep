// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6f179cc582f50fcb

@description('The region to deploy to.')
param location string = resourceGroup().location

param silo_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

@secure()
param directory_password_value string

param silo_containerimage string

param storage_outputs_tableendpoint string

param storage_outputs_blobendpoint string

param cluster_cluster_id_value string

param cluster_service_id_value string

param silo_identity_outputs_clientid string

// The linter does not see that this text contains secure parameters.
resource silo 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'silo'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${silo_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 8000
        transport: 'tcp'
        additionalPortMappings: [
          {
            external: false
            targetPort: 8001
          }
        ]
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
      secrets: [
        {
          name: 'connectionstrings--directory'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'directory:6379,password=${directory_password_value}'
        }
        {
          name: 'directory-password'
          value: directory_password_value
        }
        {
          name: 'directory-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'redis://:${uriComponent(directory_password_value)}@directory:6379'
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'silo'
          image: silo_containerimage
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
              name: 'ConnectionStrings__clustering'
              value: storage_outputs_tableendpoint
            }
            {
              name: 'CLUSTERING_URI'
              value: storage_outputs_tableendpoint
            }
            {
              name: 'ConnectionStrings__grains'
              value: storage_outputs_blobendpoint
            }
            {
              name: 'GRAINS_URI'
              value: storage_outputs_blobendpoint
            }
            {
              name: 'ConnectionStrings__directory'
              secretRef: 'connectionstrings--directory'
            }
            {
              name: 'DIRECTORY_HOST'
              value: 'directory'
            }
            {
              name: 'DIRECTORY_PORT'
              value: '6379'
            }
            {
              name: 'DIRECTORY_PASSWORD'
              secretRef: 'directory-password'
            }
            {
              name: 'DIRECTORY_URI'
              secretRef: 'directory-uri'
            }
            {
              name: 'Orleans__Clustering__ProviderType'
              value: 'AzureTableStorage'
            }
            {
              name: 'Orleans__Clustering__ServiceKey'
              value: 'clustering'
            }
            {
              name: 'Orleans__GrainStorage__Default__ProviderType'
              value: 'AzureBlobStorage'
            }
            {
              name: 'Orleans__GrainStorage__Default__ServiceKey'
              value: 'grains'
            }
            {
              name: 'Orleans__GrainStorage__scratch__ProviderType'
              value: 'Memory'
            }
            {
              name: 'Orleans__GrainDirectory__places__ProviderType'
              value: 'Redis'
            }
            {
              name: 'Orleans__GrainDirectory__places__ServiceKey'
              value: 'directory'
            }
            {
              name: 'Orleans__Reminders__ProviderType'
              value: 'Memory'
            }
            {
              name: 'Orleans__Streaming__live__ProviderType'
              value: 'Memory'
            }
            {
              name: 'Orleans__ClusterId'
              value: cluster_cluster_id_value
            }
            {
              name: 'Orleans__ServiceId'
              value: cluster_service_id_value
            }
            {
              name: 'Orleans__EnableDistributedTracing'
              value: 'true'
            }
            {
              name: 'Orleans__Endpoints__SiloPort'
              value: '8000'
            }
            {
              name: 'Orleans__Endpoints__GatewayPort'
              value: '8001'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: silo_identity_outputs_clientid
            }
            {
              name: 'AZURE_TOKEN_CREDENTIALS'
              value: 'ManagedIdentityCredential'
            }
          ]
        }
      ]
      scale: {
        minReplicas: 3
      }
    }
  }
}
