// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f07a3efc356a4c48

using 'apps.bicep'

// An output of main.bicep.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The port on which the image of api listens.
param api_containerport = ''

// An output of main.bicep.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of api.
param api_containerimage = ''
