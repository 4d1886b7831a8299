// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a734909c7ce6cd7c

@description('The region to deploy to.')
param location string = resourceGroup().location

param worker_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param worker_containerimage string

param messages_outputs_servicebusendpoint string

param messages_outputs_servicebushostname string

param telemetry_outputs_eventhubsendpoint string

param telemetry_outputs_eventhubshostname string

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
              name: 'ConnectionStrings__orders'
              value: 'Endpoint=${messages_outputs_servicebusendpoint};EntityPath=orders'
            }
            {
              name: 'ORDERS_HOST'
              value: messages_outputs_servicebushostname
            }
            {
              name: 'ORDERS_URI'
              value: messages_outputs_servicebusendpoint
            }
            {
              name: 'ORDERS_QUEUENAME'
              value: 'orders'
            }
            {
              name: 'ConnectionStrings__readings'
              value: 'Endpoint=${telemetry_outputs_eventhubsendpoint};EntityPath=readings'
            }
            {
              name: 'READINGS_HOST'
              value: telemetry_outputs_eventhubshostname
            }
            {
              name: 'READINGS_URI'
              value: telemetry_outputs_eventhubsendpoint
            }
            {
              name: 'READINGS_EVENTHUBNAME'
              value: 'readings'
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
