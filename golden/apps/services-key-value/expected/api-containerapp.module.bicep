// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ecad8df42684d114

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param api_containerport string

param env_outputs_azure_container_registry_endpoint string

@secure()
param cache_password_value string

@secure()
param secured_password_value string

@secure()
param sessionpassword_value string

param api_containerimage string

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
          server: env_outputs_azure_container_registry_endpoint
          identity: env_outputs_azure_container_registry_managed_identity_id
        }
      ]
      secrets: [
        {
          name: 'connectionstrings--cache'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'cache:6379,password=${cache_password_value}'
        }
        {
          name: 'cache-password'
          value: cache_password_value
        }
        {
          name: 'cache-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'redis://:${uriComponent(cache_password_value)}@cache:6379'
        }
        {
          name: 'connectionstrings--secured'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'secured:6379,password=${secured_password_value},ssl=true'
        }
        {
          name: 'secured-password'
          value: secured_password_value
        }
        {
          name: 'secured-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'redis://:${uriComponent(secured_password_value)}@secured:6379'
        }
        {
          name: 'connectionstrings--sessions'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'sessions:6379,password=${sessionpassword_value}'
        }
        {
          name: 'sessions-password'
          value: sessionpassword_value
        }
        {
          name: 'sessions-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'valkey://:${uriComponent(sessionpassword_value)}@sessions:6379'
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
              name: 'ConnectionStrings__cache'
              secretRef: 'connectionstrings--cache'
            }
            {
              name: 'CACHE_HOST'
              value: 'cache'
            }
            {
              name: 'CACHE_PORT'
              value: '6379'
            }
            {
              name: 'CACHE_PASSWORD'
              secretRef: 'cache-password'
            }
            {
              name: 'CACHE_URI'
              secretRef: 'cache-uri'
            }
            {
              name: 'ConnectionStrings__secured'
              secretRef: 'connectionstrings--secured'
            }
            {
              name: 'SECURED_HOST'
              value: 'secured'
            }
            {
              name: 'SECURED_PORT'
              value: '6379'
            }
            {
              name: 'SECURED_PASSWORD'
              secretRef: 'secured-password'
            }
            {
              name: 'SECURED_URI'
              secretRef: 'secured-uri'
            }
            {
              name: 'ConnectionStrings__sessions'
              secretRef: 'connectionstrings--sessions'
            }
            {
              name: 'SESSIONS_HOST'
              value: 'sessions'
            }
            {
              name: 'SESSIONS_PORT'
              value: '6379'
            }
            {
              name: 'SESSIONS_PASSWORD'
              secretRef: 'sessions-password'
            }
            {
              name: 'SESSIONS_URI'
              secretRef: 'sessions-uri'
            }
            {
              name: 'ConnectionStrings__temp'
              value: 'scratch:6379'
            }
            {
              name: 'TEMP_HOST'
              value: 'scratch'
            }
            {
              name: 'TEMP_PORT'
              value: '6379'
            }
            {
              name: 'TEMP_URI'
              value: 'redis://scratch:6379'
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
