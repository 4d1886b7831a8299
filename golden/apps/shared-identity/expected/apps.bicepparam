// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2e05b21ca8f72410

using 'apps.bicep'

// An output of main.bicep.
param robot_id = ''

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// An output of main.bicep.
param robot_clientId = ''
