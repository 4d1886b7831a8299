// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b64cf44786af704d

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param api_containerport string

param env_outputs_azure_container_registry_endpoint string

param api_containerimage string

param env_outputs_azure_container_apps_environment_default_domain string

resource api 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'api'
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
        targetPort: int(api_containerport)
        transport: 'http'
        additionalPortMappings: [
          {
            external: false
            targetPort: 5000
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
          name: 'api'
          image: api_containerimage
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
              value: '${api_containerport};5000'
            }
            {
              name: 'WEB_HTTP'
              value: 'https://web.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__web__http__0'
              value: 'https://web.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'WEB_HTTPS'
              value: 'https://web.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__web__https__0'
              value: 'https://web.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'GRPC'
              value: 'http://api:5000'
            }
            {
              name: 'CACHE'
              value: 'cache:6379'
            }
            {
              name: 'PUBLIC'
              value: 'https://web.${env_outputs_azure_container_apps_environment_default_domain}'
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
