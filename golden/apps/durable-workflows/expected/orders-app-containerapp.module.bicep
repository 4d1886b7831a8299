// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:296a7c665f395742

@description('The region to deploy to.')
param location string = resourceGroup().location

param orders_app_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param orders_app_containerimage string

param flows_outputs_endpoint string

param orders_app_identity_outputs_clientid string

resource orders_app 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'orders-app'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${orders_app_identity_outputs_id}': {}
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
          name: 'orders-app'
          image: orders_app_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__orders'
              value: 'Endpoint=${flows_outputs_endpoint};Authentication=DefaultAzure;TaskHub=orders'
            }
            {
              name: 'ORDERS_URI'
              value: flows_outputs_endpoint
            }
            {
              name: 'ORDERS_TASKHUBNAME'
              value: 'orders'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: orders_app_identity_outputs_clientid
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
