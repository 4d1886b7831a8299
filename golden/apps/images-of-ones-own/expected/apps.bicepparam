// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:f0ea315f209fc1da

using 'apps.bicep'

param db_password = readEnvironmentVariable('DB_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of api.
param api_containerimage = ''

// The image of db.
param db_containerimage = ''

param mirror = ''

// The output of main.bicep with this name.
param tool_identity_id = ''

// The image of tool.
param tool_containerimage = ''

// The output of main.bicep with this name.
param store_blobEndpoint = ''

// The output of main.bicep with this name.
param tool_identity_clientId = ''
