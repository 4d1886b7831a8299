// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f10208d0ecd42baf

using 'apps.bicep'

// The output of main.bicep with this name.
param reader_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param vault_name = ''

// The output of main.bicep with this name.
param messages_serviceBusEndpoint = ''

// To be filled in.
param stage = ''

// The output of main.bicep with this name.
param messages_serviceBusHostName = ''

// The output of main.bicep with this name.
param files_blobEndpoint = ''

// The output of main.bicep with this name.
param reader_identity_clientId = ''
