// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:47954b92d8c8c345

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param api_containerport string

param env_outputs_azure_container_registry_endpoint string

@secure()
param warehouse_connectionstring string

@secure()
param mainframepassword_value string

param api_containerimage string

param paymentsurl_value string

param debug_value string

// The linter does not see that this text contains secure parameters.
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
      secrets: [
        {
          name: 'connectionstrings--warehouse'
          value: warehouse_connectionstring
        }
        {
          name: 'connectionstrings--core'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Server=host.example.com;Password=${mainframepassword_value}'
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
            {
              name: 'ConnectionStrings__warehouse'
              secretRef: 'connectionstrings--warehouse'
            }
            {
              name: 'ConnectionStrings__core'
              secretRef: 'connectionstrings--core'
            }
            {
              name: 'CORE_HOST'
              value: 'host.example.com'
            }
            {
              name: 'CORE_JDBCURL'
              value: 'jdbc:db2://host.example.com:50000/'
            }
            {
              name: 'WEATHER'
              value: 'https://api.weather.example.com/'
            }
            {
              name: 'services__weather__https__0'
              value: 'https://api.weather.example.com/'
            }
            {
              name: 'PAYMENTS'
              value: paymentsurl_value
            }
            {
              name: 'services__payments__default__0'
              value: paymentsurl_value
            }
            {
              name: 'JDBC'
              value: 'jdbc:db2://host.example.com:50000/'
            }
            {
              name: 'LEVEL'
              value: toLower(debug_value) == 'true' ? 'Debug' : 'Warning'
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
