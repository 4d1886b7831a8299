// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8a92e3ed42773cb0

@description('The region to deploy to.')
param location string = resourceGroup().location

param east_outputs_azure_container_registry_managed_identity_id string

param east_outputs_azure_container_apps_environment_id string

param api_containerport string

param east_outputs_azure_container_registry_endpoint string

param api_containerimage string

resource api 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'api'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${east_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: east_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: int(api_containerport)
        transport: 'http'
      }
      runtime: {
        dotnet: {
          autoConfigureDataProtection: true
        }
      }
      registries: [
        {
          server: east_outputs_azure_container_registry_endpoint
          identity: east_outputs_azure_container_registry_managed_identity_id
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
              value: api_containerport
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
