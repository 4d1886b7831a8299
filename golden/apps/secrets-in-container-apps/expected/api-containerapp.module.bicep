// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bd8e2d96ef2eeb1e

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param own_outputs_name string

@secure()
param token_value string

param api_identity_outputs_clientid string

resource shared 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup('shared')
  name: 'shared-vault'
}

resource shared_api_key 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: shared
  name: 'api-key'
}

resource own 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: own_outputs_name
}

resource own_app_token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: own
  name: 'app-token'
}

// The linter does not see that this text contains secure parameters.
resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${api_identity_outputs_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 80
        transport: 'http'
      }
      secrets: [
        {
          name: 'api-key'
          identity: api_identity_outputs_id
          keyVaultUrl: shared_api_key.properties.secretUri
        }
        {
          name: 'app-token'
          identity: api_identity_outputs_id
          keyVaultUrl: own_app_token.properties.secretUri
        }
        {
          name: 'token'
          value: token_value
        }
        {
          name: 'authorization'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Bearer ${token_value}'
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'nginx:latest'
          env: [
            {
              name: 'API_KEY'
              secretRef: 'api-key'
            }
            {
              name: 'APP_TOKEN'
              secretRef: 'app-token'
            }
            {
              name: 'TOKEN'
              secretRef: 'token'
            }
            {
              name: 'AUTHORIZATION'
              secretRef: 'authorization'
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
