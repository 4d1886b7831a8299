// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e0946810724f0ced

@description('The region to deploy to.')
param location string = resourceGroup().location

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID string

@description('For bus: 22 letters and digits or more.')
@secure()
param bus_password string

@description('The output of main.bicep with this name.')
param env_volumes_bus_0 string

@description('The output of main.bicep with this name.')
param env_volumes_events_0 string

@description('For signals: 22 letters and digits or more.')
@secure()
param signals_password string

@description('The output of main.bicep with this name.')
param env_volumes_signals_0 string

module bus_containerapp 'bus-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    bus_password_value: bus_password
    env_outputs_volumes_bus_0: env_volumes_bus_0
  }
}

module events_containerapp 'events-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    env_outputs_volumes_events_0: env_volumes_events_0
  }
}

module signals_containerapp 'signals-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    signals_password_value: signals_password
    env_outputs_volumes_signals_0: env_volumes_signals_0
  }
}

module worker_containerapp 'worker-containerapp.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_apps_environment_id: env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID
    bus_password_value: bus_password
    signals_password_value: signals_password
  }
}
