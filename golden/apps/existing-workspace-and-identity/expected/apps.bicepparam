// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0459eb43877cdacb

using 'apps.bicep'

// An output of main.bicep.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// An output of main.bicep.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of api.
param api_containerimage = ''
