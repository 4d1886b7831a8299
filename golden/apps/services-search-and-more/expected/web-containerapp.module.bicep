// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:897cf2c73bf8b587

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param web_containerport string

param env_outputs_azure_container_registry_endpoint string

param env_outputs_azure_container_apps_environment_default_domain string

@secure()
param vectors_key_value string

@secure()
param embeddings_key_value string

@secure()
param texts_password_value string

param web_containerimage string

// The linter does not see that this text contains secure parameters.
resource web 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'web'
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
          server: env_outputs_azure_container_registry_endpoint
          identity: env_outputs_azure_container_registry_managed_identity_id
        }
      ]
      secrets: [
        {
          name: 'connectionstrings--vectors'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Endpoint=https://vectors.internal.${env_outputs_azure_container_apps_environment_default_domain};Key=${vectors_key_value}'
        }
        {
          name: 'connectionstrings--vectors-http'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Endpoint=http://vectors:6333;Key=${vectors_key_value}'
        }
        {
          name: 'vectors-apikey'
          value: vectors_key_value
        }
        {
          name: 'connectionstrings--pictures'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Endpoint=https://embeddings.internal.${env_outputs_azure_container_apps_environment_default_domain};Key=root:${embeddings_key_value};Database=pictures'
        }
        {
          name: 'pictures-token'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'root:${embeddings_key_value}'
        }
        {
          name: 'connectionstrings--texts'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'https://elastic:${uriComponent(texts_password_value)}@texts.internal.${env_outputs_azure_container_apps_environment_default_domain}:443'
        }
        {
          name: 'texts-password'
          value: texts_password_value
        }
        {
          name: 'texts-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'https://elastic:${uriComponent(texts_password_value)}@texts.internal.${env_outputs_azure_container_apps_environment_default_domain}:443'
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
              name: 'ConnectionStrings__vectors'
              secretRef: 'connectionstrings--vectors'
            }
            {
              name: 'ConnectionStrings__vectors_http'
              secretRef: 'connectionstrings--vectors-http'
            }
            {
              name: 'VECTORS_GRPCHOST'
              value: 'vectors.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'VECTORS_GRPCPORT'
              value: '443'
            }
            {
              name: 'VECTORS_HTTPHOST'
              value: 'vectors'
            }
            {
              name: 'VECTORS_HTTPPORT'
              value: '6333'
            }
            {
              name: 'VECTORS_APIKEY'
              secretRef: 'vectors-apikey'
            }
            {
              name: 'VECTORS_URI'
              value: 'https://vectors.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'VECTORS_HTTPURI'
              value: 'http://vectors:6333'
            }
            {
              name: 'ConnectionStrings__pictures'
              secretRef: 'connectionstrings--pictures'
            }
            {
              name: 'PICTURES_HOST'
              value: 'embeddings.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'PICTURES_PORT'
              value: '443'
            }
            {
              name: 'PICTURES_TOKEN'
              secretRef: 'pictures-token'
            }
            {
              name: 'PICTURES_URI'
              value: 'https://embeddings.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'PICTURES_DATABASENAME'
              value: 'pictures'
            }
            {
              name: 'ConnectionStrings__texts'
              secretRef: 'connectionstrings--texts'
            }
            {
              name: 'TEXTS_HOST'
              value: 'texts.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'TEXTS_PORT'
              value: '443'
            }
            {
              name: 'TEXTS_USERNAME'
              value: 'elastic'
            }
            {
              name: 'TEXTS_PASSWORD'
              secretRef: 'texts-password'
            }
            {
              name: 'TEXTS_URI'
              secretRef: 'texts-uri'
            }
            {
              name: 'LOGIN_HTTP'
              value: 'https://login.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__login__http__0'
              value: 'https://login.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'LOGIN_MANAGEMENT'
              value: 'http://login:9000'
            }
            {
              name: 'services__login__http__1'
              value: 'http://login:9000'
            }
            {
              name: 'ConnectionStrings__logs'
              value: 'https://logs.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'LOGS_HOST'
              value: 'logs.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'LOGS_PORT'
              value: '443'
            }
            {
              name: 'LOGS_URI'
              value: 'https://logs.${env_outputs_azure_container_apps_environment_default_domain}'
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
