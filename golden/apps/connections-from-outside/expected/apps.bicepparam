// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:94fb331d3cdf04d8

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The port on which the image of api listens.
param api_containerport = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

param warehouse = readEnvironmentVariable('WAREHOUSE')
param mainframePassword = readEnvironmentVariable('MAINFRAME_PASSWORD')

// The image of api.
param api_containerimage = ''

// To be filled in.
param paymentsUrl = ''
