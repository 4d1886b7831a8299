// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:fb3fcc4c082b45df

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param api_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param vault_name string

param sharedGroup string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

// Secrets are read from this vault during the deployment; it must allow template deployment.
resource shared_existing 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: resourceGroup(sharedGroup)
  name: 'shared-vault'
}

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    api_identity_outputs_id: api_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    vault_outputs_name: vault_name
    sharedGroup: sharedGroup
    shared_secrets_token: shared_existing.getSecret('token')
    api_identity_outputs_clientid: api_identity_clientId
  }
}
