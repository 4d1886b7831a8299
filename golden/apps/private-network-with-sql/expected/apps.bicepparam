// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d312fa6cd8d11989

using 'apps.bicep'

// The output of main.bicep with this name.
param api_identity_id = ''

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

// The output of main.bicep with this name.
param sql_sqlServerFqdn = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''
