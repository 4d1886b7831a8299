// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3c58de7b0a309553

using 'apps.bicep'

// An output of main.bicep.
param api_identity_id = ''

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

// An output of main.bicep.
param api_identity_clientId = ''
