// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:bc7356b44df6e3ff

using 'apps.bicep'

// The output of main.bicep with this name.
param api_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param vault_name = ''

// To be filled in.
param sharedGroup = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''
