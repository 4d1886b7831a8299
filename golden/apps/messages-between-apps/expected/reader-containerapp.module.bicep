// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f92cc61507b5f905

@description('The region to deploy to.')
param location string = resourceGroup().location

param reader_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param reader_containerimage string

param messages_outputs_servicebusendpoint string

param messages_outputs_servicebushostname string

param reader_identity_outputs_clientid string

resource reader 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'reader'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${reader_identity_outputs_id}': {}
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
          name: 'reader'
          image: reader_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__sport'
              value: 'Endpoint=${messages_outputs_servicebusendpoint};EntityPath=company-news/Subscriptions/sport'
            }
            {
              name: 'SPORT_HOST'
              value: messages_outputs_servicebushostname
            }
            {
              name: 'SPORT_URI'
              value: messages_outputs_servicebusendpoint
            }
            {
              name: 'SPORT_TOPICNAME'
              value: 'company-news'
            }
            {
              name: 'SPORT_SUBSCRIPTIONNAME'
              value: 'sport'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: reader_identity_outputs_clientid
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
