// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:834167bca839f0df

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The port on which the image of web listens.
param web_containerport = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of web.
param web_containerimage = ''

// The output of main.bicep with this name.
param shop_appInsightsConnectionString = ''
