// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b23c222ea5a3a922

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

param apiKey = readEnvironmentVariable('API_KEY')

param settings = {
  name: 'dev'
}

param verbose = true
