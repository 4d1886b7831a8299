// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:af2eeea0882d6b71

using 'apps.bicep'

// An output of main.bicep.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// An output of main.bicep.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of worker.
param worker_containerimage = ''
