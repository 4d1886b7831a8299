// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4bec8fd516b24d39

@description('The region to deploy to.')
param location string = resourceGroup().location

param resize_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param resize_containerimage string

param funcstorage84a6d_outputs_blobendpoint string

param funcstorage84a6d_outputs_queueendpoint string

param funcstorage84a6d_outputs_tableendpoint string

param funcstorage84a6d_outputs_datalakeendpoint string

param store_outputs_blobendpoint string

param store_outputs_queueendpoint string

param resize_identity_outputs_clientid string

resource resize 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'resize'
  location: location
  kind: 'functionapp'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${resize_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
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
          name: 'resize'
          image: resize_containerimage
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
              value: funcstorage84a6d_outputs_blobendpoint
            }
            {
              name: 'AzureWebJobsStorage__queueServiceUri'
              value: funcstorage84a6d_outputs_queueendpoint
            }
            {
              name: 'AzureWebJobsStorage__tableServiceUri'
              value: funcstorage84a6d_outputs_tableendpoint
            }
            {
              name: 'AzureWebJobsStorage__dataLakeServiceUri'
              value: funcstorage84a6d_outputs_datalakeendpoint
            }
            {
              name: 'Aspire__Azure__Storage__Blobs__AzureWebJobsStorage__ServiceUri'
              value: funcstorage84a6d_outputs_blobendpoint
            }
            {
              name: 'Aspire__Azure__Storage__Queues__AzureWebJobsStorage__ServiceUri'
              value: funcstorage84a6d_outputs_queueendpoint
            }
            {
              name: 'Aspire__Azure__Data__Tables__AzureWebJobsStorage__ServiceUri'
              value: funcstorage84a6d_outputs_tableendpoint
            }
            {
              name: 'Aspire__Azure__Storage__Files__DataLake__AzureWebJobsStorage__ServiceUri'
              value: funcstorage84a6d_outputs_datalakeendpoint
            }
            {
              name: 'photos__blobServiceUri'
              value: store_outputs_blobendpoint
            }
            {
              name: 'photos__queueServiceUri'
              value: store_outputs_queueendpoint
            }
            {
              name: 'Aspire__Azure__Storage__Blobs__photos__ServiceUri'
              value: store_outputs_blobendpoint
            }
            {
              name: 'ConnectionStrings__uploads'
              value: 'Endpoint=${store_outputs_queueendpoint};QueueName=uploads'
            }
            {
              name: 'UPLOADS_URI'
              value: store_outputs_queueendpoint
            }
            {
              name: 'UPLOADS_QUEUENAME'
              value: 'uploads'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: resize_identity_outputs_clientid
            }
            {
              name: 'AZURE_TOKEN_CREDENTIALS'
              value: 'ManagedIdentityCredential'
            }
          ]
        }
      ]
      scale: {
        minReplicas: 0
        maxReplicas: 5
      }
    }
  }
}
