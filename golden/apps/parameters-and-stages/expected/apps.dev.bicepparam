// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:b1d7b4f856c1fcbc

using 'apps.bicep'

param apiKey = readEnvironmentVariable('DEV_API_KEY')

param settings = {
  name: 'dev'
}

param verbose = true

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''
