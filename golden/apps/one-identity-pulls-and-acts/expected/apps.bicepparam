// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:ca15ad7074ca80a7

using 'apps.bicep'

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param robot_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The port on which the image of api listens.
param api_containerport = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The image of api.
param api_containerimage = ''

// The output of main.bicep with this name.
param store_blobEndpoint = ''

// The output of main.bicep with this name.
param robot_clientId = ''

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
