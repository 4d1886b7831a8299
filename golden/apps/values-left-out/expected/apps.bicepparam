// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:21d4d5155c5bff48

using 'apps.bicep'

param core = readEnvironmentVariable('CORE')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param sites_planId = ''

// The output of main.bicep with this name.
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID = ''

// The port on which the image of web listens.
param web_containerport = ''

// The image of web.
param web_containerimage = ''
