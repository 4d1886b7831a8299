// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2c411346843edbf8

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

param apiKey = readEnvironmentVariable('API_KEY')

// To be filled in.
param settings = {}
