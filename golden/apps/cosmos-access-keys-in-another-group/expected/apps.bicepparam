// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1f7138b5c0c6148d

using 'apps.bicep'

// The output of main.bicep with this name.
param api_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The output of main.bicep with this name.
param catalog_kv_name = ''

// The image of api.
param api_containerimage = ''

// The output of main.bicep with this name.
param catalog_connectionString = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''
