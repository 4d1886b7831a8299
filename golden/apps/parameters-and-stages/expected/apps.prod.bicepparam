// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3270531e3b969b57

using 'apps.bicep'

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

param apiKey = readEnvironmentVariable('APIKEY')

param settings = {
  name: 'prod'
}

param replicas = 3
