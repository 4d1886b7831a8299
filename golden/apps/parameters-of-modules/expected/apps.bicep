// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:28f99653d20e1d3a

param place string

@description('The output of main.bicep with this name.')
param web_identity_id string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('The output of main.bicep with this name.')
param store_queueEndpoint string

param short string = 'shop'

@description('The output of main.bicep with this name.')
param web_identity_clientId string

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    place: place
    web_identity_outputs_id: web_identity_id
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    store_outputs_queueendpoint: store_queueEndpoint
    short_value: short
    web_identity_outputs_clientid: web_identity_clientId
  }
}
