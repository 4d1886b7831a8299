// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:04ad2faf89ecc107

using 'apps.bicep'

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''
