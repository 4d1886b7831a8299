// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:d46dd15d32b34e94

using 'apps.bicep'

param token = readEnvironmentVariable('TOKEN')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param api_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param own_name = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''
