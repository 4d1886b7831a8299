// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a122994ec5a44430

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
#disable-next-line secure-secrets-in-params
param secretkeeper_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The port on which the image of secretkeeper listens.')
#disable-next-line secure-secrets-in-params
param secretkeeper_containerport string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The image of secretkeeper.')
#disable-next-line secure-secrets-in-params
param secretkeeper_containerimage string

@description('The output of main.bicep with this name.')
#disable-next-line secure-secrets-in-params
param secrets_vaultUri string

@description('The output of main.bicep with this name.')
#disable-next-line secure-secrets-in-params
param passwordlists_blobEndpoint string

@description('The output of main.bicep with this name.')
#disable-next-line secure-secrets-in-params
param secretkeeper_identity_clientId string

module secretkeeper_containerapp 'secretkeeper-containerapp.module.bicep' = {
  params: {
    location: location
    secretkeeper_identity_outputs_id: secretkeeper_identity_id
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    secretkeeper_containerport: secretkeeper_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    secretkeeper_containerimage: secretkeeper_containerimage
    secrets_outputs_vaulturi: secrets_vaultUri
    passwordlists_outputs_blobendpoint: passwordlists_blobEndpoint
    secretkeeper_identity_outputs_clientid: secretkeeper_identity_clientId
  }
}
