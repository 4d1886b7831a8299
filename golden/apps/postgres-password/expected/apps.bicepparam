// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e58b1fc31c81db0d

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
param ledger_kv_name = ''

// For ledger: 10 letters or more.
param ledger_username = ''

param ledger_password = readEnvironmentVariable('LEDGER_PASSWORD')

// The output of main.bicep with this name.
param ledger_hostName = ''

// The image of api.
param api_containerimage = ''

// The output of main.bicep with this name.
param catalog_connectionString = ''

// The output of main.bicep with this name.
param catalog_hostName = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''
