// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4f486cd1db1e72c1

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param site_containerport string

param env_outputs_azure_container_registry_endpoint string

param site_containerimage string

resource site 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'site'
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
        targetPort: int(site_containerport)
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
          name: 'site'
          image: site_containerimage
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
              value: site_containerport
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
