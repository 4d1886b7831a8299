// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:20b46bc40061fc28

using 'apps.bicep'

param apiKey = readEnvironmentVariable('API_KEY')

param settings = {
  name: 'prod'
}

param replicas = 3

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''
