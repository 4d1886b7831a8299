// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:aed6b1584436a979

using 'apps.bicep'

// The output of main.bicep with this name.
param api_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param own_name = ''

param token = readEnvironmentVariable('TOKEN')

// The output of main.bicep with this name.
param api_identity_clientId = ''
