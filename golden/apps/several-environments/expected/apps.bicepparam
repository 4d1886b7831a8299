// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3097232bee8d8e6b

using 'apps.bicep'

// An output of main.bicep.
param east_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// An output of main.bicep.
param east_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The port on which the image of api listens.
param api_containerport = ''

// An output of main.bicep.
param east_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of api.
param api_containerimage = ''

// An output of main.bicep.
param west_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// An output of main.bicep.
param west_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The port on which the image of web listens.
param web_containerport = ''

// An output of main.bicep.
param west_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of web.
param web_containerimage = ''

// An output of main.bicep.
param east_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN = ''
