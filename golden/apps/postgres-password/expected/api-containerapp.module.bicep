// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5dbefad4d7065756

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param ledger_kv_outputs_name string

param ledger_username_value string

@secure()
param ledger_password_value string

param ledger_outputs_hostname string

param api_containerimage string

param catalog_outputs_connectionstring string

param catalog_outputs_hostname string

param api_identity_outputs_clientid string

resource ledger_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: ledger_kv_outputs_name
}

resource ledger_kv_connectionstrings__accounts 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: ledger_kv
  name: 'connectionstrings--accounts'
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
          name: 'connectionstrings--accounts'
          identity: api_identity_outputs_id
          keyVaultUrl: ledger_kv_connectionstrings__accounts.properties.secretUri
        }
        {
          name: 'accounts-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'postgresql://${uriComponent(ledger_username_value)}:${uriComponent(ledger_password_value)}@${ledger_outputs_hostname}/accounts_v2'
        }
        {
          name: 'accounts-password'
          value: ledger_password_value
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
              name: 'ConnectionStrings__accounts'
              secretRef: 'connectionstrings--accounts'
            }
            {
              name: 'ACCOUNTS_HOST'
              value: ledger_outputs_hostname
            }
            {
              name: 'ACCOUNTS_PORT'
              value: '5432'
            }
            {
              name: 'ACCOUNTS_URI'
              secretRef: 'accounts-uri'
            }
            {
              name: 'ACCOUNTS_JDBCCONNECTIONSTRING'
              value: 'jdbc:postgresql://${ledger_outputs_hostname}/accounts_v2?sslmode=require&authenticationPluginClassName=com.azure.identity.extensions.jdbc.postgresql.AzurePostgresqlAuthenticationPlugin'
            }
            {
              name: 'ACCOUNTS_USERNAME'
              value: ledger_username_value
            }
            {
              name: 'ACCOUNTS_PASSWORD'
              secretRef: 'accounts-password'
            }
            {
              name: 'ACCOUNTS_DATABASENAME'
              value: 'accounts_v2'
            }
            {
              name: 'ConnectionStrings__items'
              value: '${catalog_outputs_connectionstring};Database=items'
            }
            {
              name: 'ITEMS_HOST'
              value: catalog_outputs_hostname
            }
            {
              name: 'ITEMS_PORT'
              value: '5432'
            }
            {
              name: 'ITEMS_URI'
              value: 'postgresql://${catalog_outputs_hostname}/items'
            }
            {
              name: 'ITEMS_JDBCCONNECTIONSTRING'
              value: 'jdbc:postgresql://${catalog_outputs_hostname}/items?sslmode=require&authenticationPluginClassName=com.azure.identity.extensions.jdbc.postgresql.AzurePostgresqlAuthenticationPlugin'
            }
            {
              name: 'ITEMS_DATABASENAME'
              value: 'items'
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
