// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:90fe49a29e3c47cc

@description('The region to deploy to.')
param location string = resourceGroup().location

param alarm_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param alarm_containerimage string

param telemetry_outputs_eventhubsendpoint string

param telemetry_outputs_eventhubshostname string

param alarm_identity_outputs_clientid string

resource alarm 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'alarm'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${alarm_identity_outputs_id}': {}
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
          name: 'alarm'
          image: alarm_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__readings'
              value: 'Endpoint=${telemetry_outputs_eventhubsendpoint};EntityPath=sensor-readings;ConsumerGroup=alerts'
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
              value: 'sensor-readings'
            }
            {
              name: 'READINGS_CONSUMERGROUPNAME'
              value: 'alerts'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: alarm_identity_outputs_clientid
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
