// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:ca15ad7074ca80a7

using 'apps.bicep'

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param api_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param files_blobEndpoint = ''

// The output of main.bicep with this name.
param files_queueEndpoint = ''

// The output of main.bicep with this name.
param others_queueEndpoint = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''

// The output of main.bicep with this name.
param worker_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of worker.
param worker_containerimage = ''

// The output of main.bicep with this name.
param files_tableEndpoint = ''

// The output of main.bicep with this name.
param files_dataLakeEndpoint = ''

// The output of main.bicep with this name.
param worker_identity_clientId = ''
