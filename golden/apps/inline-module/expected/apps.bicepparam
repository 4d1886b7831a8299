// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:dad3a5905c2596dd

using 'apps.bicep'

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// An output of main.bicep.
param extras_account = ''
