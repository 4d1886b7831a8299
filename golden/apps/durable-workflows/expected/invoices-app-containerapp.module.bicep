// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f8c8fbf34ddaf185

@description('The region to deploy to.')
param location string = resourceGroup().location

param invoices_app_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param invoices_app_containerimage string

param flows_outputs_endpoint string

param invoices_app_identity_outputs_clientid string

resource invoices_app 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'invoices-app'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${invoices_app_identity_outputs_id}': {}
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
          name: 'invoices-app'
          image: invoices_app_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__invoices'
              value: 'Endpoint=${flows_outputs_endpoint};Authentication=DefaultAzure;TaskHub=invoices-2'
            }
            {
              name: 'INVOICES_URI'
              value: flows_outputs_endpoint
            }
            {
              name: 'INVOICES_TASKHUBNAME'
              value: 'invoices-2'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: invoices_app_identity_outputs_clientid
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
