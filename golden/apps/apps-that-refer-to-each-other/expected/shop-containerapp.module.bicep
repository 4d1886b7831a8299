// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c44cd03033a329f2

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param shop_containerport string

param env_outputs_azure_container_registry_endpoint string

param shop_containerimage string

param env_outputs_azure_container_apps_environment_default_domain string

resource shop 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'shop'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
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
              name: 'PAY_HTTP'
              value: 'https://pay.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__pay__http__0'
              value: 'https://pay.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'PAY_CALLBACK'
              value: 'http://pay:9100'
            }
            {
              name: 'services__pay__http__1'
              value: 'http://pay:9100'
            }
            {
              name: 'NOTIFY_CALLBACK'
              value: 'http://pay:9100'
            }
            {
              name: 'services__notify__http__0'
              value: 'http://pay:9100'
            }
            {
              name: 'SELF'
              value: 'https://shop.${env_outputs_azure_container_apps_environment_default_domain}'
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
