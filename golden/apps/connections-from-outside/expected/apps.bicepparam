// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:9ade37be2f8626e8

using 'apps.bicep'

param warehouse = readEnvironmentVariable('WAREHOUSE')
param mainframePassword = readEnvironmentVariable('MAINFRAME_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The port on which the image of api listens.
param api_containerport = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of api.
param api_containerimage = ''

param paymentsUrl = ''
