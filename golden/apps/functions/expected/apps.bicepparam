// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:ca15ad7074ca80a7

using 'apps.bicep'

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param billing_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of billing.
param billing_containerimage = ''

// The output of main.bicep with this name.
param store_blobEndpoint = ''

// The output of main.bicep with this name.
param store_queueEndpoint = ''

// The output of main.bicep with this name.
param store_tableEndpoint = ''

// The output of main.bicep with this name.
param store_dataLakeEndpoint = ''

// The output of main.bicep with this name.
param bus_serviceBusEndpoint = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN = ''

// The output of main.bicep with this name.
param billing_identity_clientId = ''

// The output of main.bicep with this name.
param resize_identity_id = ''

// The image of resize.
param resize_containerimage = ''

// The output of main.bicep with this name.
param funcstorage84a6d_blobEndpoint = ''

// The output of main.bicep with this name.
param funcstorage84a6d_queueEndpoint = ''

// The output of main.bicep with this name.
param funcstorage84a6d_tableEndpoint = ''

// The output of main.bicep with this name.
param funcstorage84a6d_dataLakeEndpoint = ''

// The output of main.bicep with this name.
param resize_identity_clientId = ''
