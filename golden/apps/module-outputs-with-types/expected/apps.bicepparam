// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8828bead41301351

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param facts_count = 0

// The output of main.bicep with this name.
param facts_verbose = false
