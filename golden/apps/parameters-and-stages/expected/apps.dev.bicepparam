// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ea0039ee7be14150

using 'apps.bicep'

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

param apiKey = readEnvironmentVariable('APIKEY')

param settings = {
  name: 'dev'
}

param verbose = true
