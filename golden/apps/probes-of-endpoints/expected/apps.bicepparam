// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f1f9037445237ab9

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''
