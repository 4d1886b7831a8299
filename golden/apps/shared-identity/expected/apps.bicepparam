// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e69f06ce405d329b

using 'apps.bicep'

// The output of main.bicep with this name.
param robot_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param robot_clientId = ''
