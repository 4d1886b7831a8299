// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a08e008a12ad3fd2

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param keyed_kv_outputs_name string

@secure()
param keyed_kv_secrets_primaryaccesskey__keyed string

param keyed_outputs_hostname string

param api_containerimage string

param cache_outputs_connectionstring string

param cache_outputs_hostname string

param api_identity_outputs_clientid string

resource keyed_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: keyed_kv_outputs_name
}

resource keyed_kv_connectionstrings__keyed 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: keyed_kv
  name: 'connectionstrings--keyed'
}

resource keyed_kv_primaryaccesskey__keyed 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: keyed_kv
  name: 'primaryaccesskey--keyed'
}

// The linter does not see that this text contains secure parameters.
resource api 'Microsoft.App/containerApps@2025-10-02-preview' = {
  name: 'api'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${api_identity_outputs_id}': {}
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
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
          name: 'connectionstrings--keyed'
          identity: api_identity_outputs_id
          keyVaultUrl: keyed_kv_connectionstrings__keyed.properties.secretUri
        }
        {
          name: 'keyed-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'rediss://:${uriComponent(keyed_kv_secrets_primaryaccesskey__keyed)}@${keyed_outputs_hostname}:10000'
        }
        {
          name: 'keyed-password'
          identity: api_identity_outputs_id
          keyVaultUrl: keyed_kv_primaryaccesskey__keyed.properties.secretUri
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
              name: 'ConnectionStrings__cache'
              value: cache_outputs_connectionstring
            }
            {
              name: 'CACHE_HOST'
              value: cache_outputs_hostname
            }
            {
              name: 'CACHE_PORT'
              value: '10000'
            }
            {
              name: 'CACHE_URI'
              value: 'rediss://${cache_outputs_hostname}:10000'
            }
            {
              name: 'ConnectionStrings__keyed'
              secretRef: 'connectionstrings--keyed'
            }
            {
              name: 'KEYED_HOST'
              value: keyed_outputs_hostname
            }
            {
              name: 'KEYED_PORT'
              value: '10000'
            }
            {
              name: 'KEYED_URI'
              secretRef: 'keyed-uri'
            }
            {
              name: 'KEYED_PASSWORD'
              secretRef: 'keyed-password'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: api_identity_outputs_clientid
            }
            {
              name: 'AZURE_TOKEN_CREDENTIALS'
              value: 'ManagedIdentityCredential'
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
