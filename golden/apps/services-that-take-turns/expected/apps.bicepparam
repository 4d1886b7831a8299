// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:ca15ad7074ca80a7

using 'apps.bicep'

// To be filled in. What you write below stays when aspirec builds again.

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
param cache_connectionString = ''

// The output of main.bicep with this name.
param cache_hostName = ''

// The output of main.bicep with this name.
param pg_connectionString = ''

// The output of main.bicep with this name.
param pg_hostName = ''

// The output of main.bicep with this name.
param store_blobEndpoint = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''

// The output of main.bicep with this name.
param reports_identity_id = ''

// The image of reports.
param reports_containerimage = ''

// The output of main.bicep with this name.
param reports_identity_clientId = ''

// The output of main.bicep with this name.
param worker_identity_id = ''

// The image of worker.
param worker_containerimage = ''

// The output of main.bicep with this name.
param worker_identity_clientId = ''
