// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f99bacf05ec38775

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@secure()
param databasePassword string

#disable-next-line secure-secrets-in-params
param adminPassword string

#disable-next-line secure-secrets-in-params
param secretSettings object

param secretUri string

param passwordLength int

module api_containerapp 'api-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    databasepassword_value: databasePassword
    adminpassword_value: adminPassword
    secretsettings_value: secretSettings
    secreturi_value: secretUri
    passwordlength_value: passwordLength
  }
}
