// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b8ca9964cade3fb9

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param extras_account = ''
