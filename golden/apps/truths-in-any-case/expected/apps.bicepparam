// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:9b2e237c40551ad3

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// To be filled in.
param production = ''
