// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:813e9558fe770a34

@description('The region to deploy to.')
param location string = resourceGroup().location

param shop_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param shop_containerport string

param env_outputs_azure_container_registry_endpoint string

param shop_containerimage string

param messages_outputs_servicebusendpoint string

param messages_outputs_servicebushostname string

param shop_identity_outputs_clientid string

resource shop 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'shop'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${shop_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: int(shop_containerport)
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
          name: 'shop'
          image: shop_containerimage
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
              name: 'HTTP_PORTS'
              value: shop_containerport
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
              name: 'AZURE_CLIENT_ID'
              value: shop_identity_outputs_clientid
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
