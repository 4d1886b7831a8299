// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:05aaff5cdbe07610

using 'apps.bicep'

// The output of main.bicep with this name.
param api_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''
