// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b6517728187c28aa

using 'apps.bicep'

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

param apiKey = readEnvironmentVariable('APIKEY')

// To be filled in.
param settings = {}
