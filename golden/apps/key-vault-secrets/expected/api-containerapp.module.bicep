// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fa2b7132511fa3d8

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param vault_outputs_name string

param sharedGroup string

@secure()
param shared_secrets_token string

param api_identity_outputs_clientid string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vault_outputs_name
}

resource vault_database 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: vault
  name: 'database'
}

resource shared 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(sharedGroup)
  name: 'shared-vault'
}

resource shared_token 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = {
  parent: shared
  name: 'token'
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
      secrets: [
        {
          name: 'database'
          identity: api_identity_outputs_id
          keyVaultUrl: vault_database.properties.secretUri
        }
        {
          name: 'token'
          identity: api_identity_outputs_id
          keyVaultUrl: shared_token.properties.secretUri
        }
        {
          name: 'header'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Bearer ${shared_secrets_token}'
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'api:latest'
          env: [
            {
              name: 'DATABASE'
              secretRef: 'database'
            }
            {
              name: 'TOKEN'
              secretRef: 'token'
            }
            {
              name: 'HEADER'
              secretRef: 'header'
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
