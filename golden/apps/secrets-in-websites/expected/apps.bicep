// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:709fb8fd20f434d5

@description('The region to deploy to.')
param location string = resourceGroup().location

param label string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param api_identity_id string

@description('The output of main.bicep with this name.')
param env_planId string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of api listens.')
param api_containerport string

@description('The output of main.bicep with this name.')
param vault_name string

@description('The output of main.bicep with this name.')
param api_identity_clientId string

@description('The image of api.')
param api_containerimage string

param slotName string

@description('The port on which the image of web listens.')
param web_containerport string

@description('The image of web.')
param web_containerimage string

@description('The output of main.bicep with this name.')
param worker_identity_id string

@description('The port on which the image of worker listens.')
param worker_containerport string

@description('The output of main.bicep with this name.')
param sealed_name string

@description('The output of main.bicep with this name.')
param worker_identity_clientId string

@description('The image of worker.')
param worker_containerimage string

// Secrets are read from this vault during the deployment; it must allow template deployment.
resource vault_existing 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vault_name
}

module api_website 'api-website.module.bicep' = {
  params: {
    location: location
    label: label
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    api_identity_outputs_id: api_identity_id
    env_outputs_planid: env_planId
    env_outputs_azure_container_registry_managed_identity_client_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    api_containerport: api_containerport
    vault_outputs_name: vault_name
    vault_secrets_the_token: vault_existing.getSecret('the-token')
    api_identity_outputs_clientid: api_identity_clientId
    api_containerimage: api_containerimage
    slotName: slotName
  }
}

module web_website 'web-website.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_planid: env_planId
    env_outputs_azure_container_registry_managed_identity_client_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    web_containerport: web_containerport
    label: label
    api_containerport: api_containerport
    web_containerimage: web_containerimage
  }
}

module worker_website 'worker-website.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    worker_identity_outputs_id: worker_identity_id
    env_outputs_planid: env_planId
    env_outputs_azure_container_registry_managed_identity_client_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    worker_containerport: worker_containerport
    sealed_outputs_name: sealed_name
    worker_identity_outputs_clientid: worker_identity_clientId
    worker_containerimage: worker_containerimage
    slotName: slotName
  }
}
