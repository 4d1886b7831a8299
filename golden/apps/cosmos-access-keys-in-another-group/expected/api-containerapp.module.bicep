// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ad424bf15d15ab1b

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param catalog_kv_outputs_name string

param api_containerimage string

param catalog_outputs_connectionstring string

param api_identity_outputs_clientid string

resource catalog_kv 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: catalog_kv_outputs_name
}

resource catalog_kv_connectionstrings__products 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: catalog_kv
  name: 'connectionstrings--products'
}

resource catalog_kv_primaryaccesskey__catalog 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: catalog_kv
  name: 'primaryaccesskey--catalog'
}

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
          name: 'connectionstrings--products'
          identity: api_identity_outputs_id
          keyVaultUrl: catalog_kv_connectionstrings__products.properties.secretUri
        }
        {
          name: 'products-accountkey'
          identity: api_identity_outputs_id
          keyVaultUrl: catalog_kv_primaryaccesskey__catalog.properties.secretUri
        }
        {
          name: 'products-connectionstring'
          identity: api_identity_outputs_id
          keyVaultUrl: catalog_kv_connectionstrings__products.properties.secretUri
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
              name: 'ConnectionStrings__products'
              secretRef: 'connectionstrings--products'
            }
            {
              name: 'PRODUCTS_URI'
              value: catalog_outputs_connectionstring
            }
            {
              name: 'PRODUCTS_ACCOUNTKEY'
              secretRef: 'products-accountkey'
            }
            {
              name: 'PRODUCTS_CONNECTIONSTRING'
              secretRef: 'products-connectionstring'
            }
            {
              name: 'PRODUCTS_DATABASENAME'
              value: 'items'
            }
            {
              name: 'PRODUCTS_CONTAINERNAME'
              value: 'products'
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
