// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:0aae7b8395cb7581

using 'apps.bicep'

param directory_password = readEnvironmentVariable('DIRECTORY_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_volumes_directory_0 = ''

// The output of main.bicep with this name.
param silo_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of silo.
param silo_containerimage = ''

// The output of main.bicep with this name.
param storage_tableEndpoint = ''

// The output of main.bicep with this name.
param storage_blobEndpoint = ''

// For cluster: 25 small letters and digits or more.
param cluster_cluster_id = ''

// For cluster: 25 small letters and digits or more.
param cluster_service_id = ''

// The output of main.bicep with this name.
param silo_identity_clientId = ''

// The output of main.bicep with this name.
param web_identity_id = ''

// The port on which the image of web listens.
param web_containerport = ''

// The image of web.
param web_containerimage = ''

// The output of main.bicep with this name.
param web_identity_clientId = ''
