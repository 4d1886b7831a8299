// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c3ba0730e521838d

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of worker.
param worker_containerimage = ''
