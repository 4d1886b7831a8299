// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7e3ce60e7ba0a32b

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('For embeddings: 22 letters, digits and signs or more.')
@secure()
param embeddings_key string

@description('For login: 22 letters, digits and signs or more.')
@secure()
param login_password string

@description('The output of main.bicep with this name.')
param env_bindmounts_login_0 string

@description('For texts: 22 letters and digits or more.')
@secure()
param texts_password string

@description('For vectors: 22 letters and digits or more.')
@secure()
param vectors_Key string

@description('The output of main.bicep with this name.')
param env_volumes_vectors_0 string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The port on which the image of web listens.')
param web_containerport string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN string

@description('The image of web.')
param web_containerimage string

module embeddings_containerapp 'embeddings-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    embeddings_key_value: embeddings_key
  }
}

module login_containerapp 'login-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    login_password_value: login_password
    env_outputs_bindmounts_login_0: env_bindmounts_login_0
  }
}

module logs_containerapp 'logs-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
  }
}

module texts_containerapp 'texts-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    texts_password_value: texts_password
  }
}

module vectors_containerapp 'vectors-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    vectors_key_value: vectors_Key
    env_outputs_volumes_vectors_0: env_volumes_vectors_0
  }
}

module web_containerapp 'web-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    web_containerport: web_containerport
    env_outputs_azure_container_registry_endpoint: env_AZURE_CONTAINER_REGISTRY_ENDPOINT
    env_outputs_azure_container_apps_environment_default_domain: env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN
    vectors_key_value: vectors_Key
    embeddings_key_value: embeddings_key
    texts_password_value: texts_password
    web_containerimage: web_containerimage
  }
}
