// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:262c548aba02bb30

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param gateway_containerimage string

resource gateway 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'gateway'
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
        targetPort: 8443
        transport: 'tcp'
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
          name: 'gateway'
          image: gateway_containerimage
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
              name: 'HTTPS_PORTS'
              value: '8443'
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
