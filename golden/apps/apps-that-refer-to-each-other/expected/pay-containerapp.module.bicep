// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a4ec93387359802b

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param pay_containerport string

param env_outputs_azure_container_registry_endpoint string

param pay_containerimage string

param env_outputs_azure_container_apps_environment_default_domain string

resource pay 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'pay'
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
        external: false
        targetPort: int(pay_containerport)
        transport: 'http'
        additionalPortMappings: [
          {
            external: false
            targetPort: 9100
          }
        ]
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
          name: 'pay'
          image: pay_containerimage
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
              value: '${pay_containerport};9100'
            }
            {
              name: 'SHOP_HTTP'
              value: 'https://shop.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__shop__http__0'
              value: 'https://shop.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'SHOP_HTTPS'
              value: 'https://shop.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__shop__https__0'
              value: 'https://shop.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'OWN_PORT'
              value: '9100'
            }
            {
              name: 'SHOP_AT'
              value: 'shop.${env_outputs_azure_container_apps_environment_default_domain}:443'
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
