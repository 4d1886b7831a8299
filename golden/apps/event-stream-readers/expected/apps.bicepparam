// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4547bde4b1d7ffed

using 'apps.bicep'

// The output of main.bicep with this name.
param alarm_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of alarm.
param alarm_containerimage = ''

// The output of main.bicep with this name.
param telemetry_eventHubsEndpoint = ''

// The output of main.bicep with this name.
param telemetry_eventHubsHostName = ''

// The output of main.bicep with this name.
param alarm_identity_clientId = ''

// The output of main.bicep with this name.
param history_identity_id = ''

// The image of history.
param history_containerimage = ''

// The output of main.bicep with this name.
param history_identity_clientId = ''
