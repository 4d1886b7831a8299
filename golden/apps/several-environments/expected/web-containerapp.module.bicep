// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:38822bc683a0b2e6

@description('The region to deploy to.')
param location string = resourceGroup().location

param west_outputs_azure_container_registry_managed_identity_id string

param west_outputs_azure_container_apps_environment_id string

param web_containerport string

param west_outputs_azure_container_registry_endpoint string

param web_containerimage string

param east_outputs_azure_container_apps_environment_default_domain string

resource web 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'web'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${west_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: west_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: int(web_containerport)
        transport: 'http'
      }
      runtime: {
        dotnet: {
          autoConfigureDataProtection: true
        }
      }
      registries: [
        {
          server: west_outputs_azure_container_registry_endpoint
          identity: west_outputs_azure_container_registry_managed_identity_id
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'web'
          image: web_containerimage
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
              value: web_containerport
            }
            {
              name: 'API_HTTP'
              value: 'https://api.${east_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__api__http__0'
              value: 'https://api.${east_outputs_azure_container_apps_environment_default_domain}'
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
