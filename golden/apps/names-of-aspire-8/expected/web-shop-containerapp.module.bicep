// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:26ad4fa2205652c3

@description('The region to deploy to.')
param location string = resourceGroup().location

param web_shop_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param web_shop_containerimage string

param shop_media_outputs_blobendpoint string

param web_shop_identity_outputs_clientid string

resource web_shop 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'web-shop'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${web_shop_identity_outputs_id}': {}
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
          name: 'web-shop'
          image: web_shop_containerimage
          env: [
            {
              name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
              value: 'in_memory'
            }
            {
              name: 'ConnectionStrings__pictures'
              value: shop_media_outputs_blobendpoint
            }
            {
              name: 'PICTURES_URI'
              value: shop_media_outputs_blobendpoint
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: web_shop_identity_outputs_clientid
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
