// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2ccee52a42dbbf94

@description('The region to deploy to.')
param location string = resourceGroup().location

param billing_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param billing_containerimage string

param store_outputs_blobendpoint string

param store_outputs_queueendpoint string

param store_outputs_tableendpoint string

param store_outputs_datalakeendpoint string

param bus_outputs_servicebusendpoint string

param env_outputs_azure_container_apps_environment_default_domain string

param billing_identity_outputs_clientid string

resource billing 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'billing'
  location: location
  kind: 'functionapp'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${billing_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 8080
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
          name: 'billing'
          image: billing_containerimage
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
              name: 'FUNCTIONS_WORKER_RUNTIME'
              value: 'dotnet-isolated'
            }
            {
              name: 'AzureFunctionsJobHost__telemetryMode'
              value: 'OpenTelemetry'
            }
            {
              name: 'ASPNETCORE_URLS'
              value: 'http://+:8080'
            }
            {
              name: 'AzureWebJobsStorage__blobServiceUri'
              value: store_outputs_blobendpoint
            }
            {
              name: 'AzureWebJobsStorage__queueServiceUri'
              value: store_outputs_queueendpoint
            }
            {
              name: 'AzureWebJobsStorage__tableServiceUri'
              value: store_outputs_tableendpoint
            }
            {
              name: 'AzureWebJobsStorage__dataLakeServiceUri'
              value: store_outputs_datalakeendpoint
            }
            {
              name: 'Aspire__Azure__Storage__Blobs__AzureWebJobsStorage__ServiceUri'
              value: store_outputs_blobendpoint
            }
            {
              name: 'Aspire__Azure__Storage__Queues__AzureWebJobsStorage__ServiceUri'
              value: store_outputs_queueendpoint
            }
            {
              name: 'Aspire__Azure__Data__Tables__AzureWebJobsStorage__ServiceUri'
              value: store_outputs_tableendpoint
            }
            {
              name: 'Aspire__Azure__Storage__Files__DataLake__AzureWebJobsStorage__ServiceUri'
              value: store_outputs_datalakeendpoint
            }
            {
              name: 'incoming__fullyQualifiedNamespace'
              value: bus_outputs_servicebusendpoint
            }
            {
              name: 'Aspire__Azure__Messaging__ServiceBus__incoming__FullyQualifiedNamespace'
              value: bus_outputs_servicebusendpoint
            }
            {
              name: 'Aspire__Azure__Messaging__ServiceBus__incoming__QueueOrTopicName'
              value: 'orders'
            }
            {
              name: 'RESIZE_HTTP'
              value: 'https://resize.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__resize__http__0'
              value: 'https://resize.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'RESIZE_HTTPS'
              value: 'https://resize.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__resize__https__0'
              value: 'https://resize.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: billing_identity_outputs_clientid
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
