// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:cc97079fff6d9a09

using 'apps.bicep'

// The output of main.bicep with this name.
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param sites_planId = ''

// The output of main.bicep with this name.
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID = ''

// The port on which the image of api listens.
param api_containerport = ''

// The image of api.
param api_containerimage = ''

// The output of main.bicep with this name.
param apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param sites_webSiteSuffix = ''
