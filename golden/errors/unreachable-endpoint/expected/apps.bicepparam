// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:28f342788c14f354

using 'apps.bicep'

// The output of main.bicep with this name.
param east_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param west_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param east_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN = ''
