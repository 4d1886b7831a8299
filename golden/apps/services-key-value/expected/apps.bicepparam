// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:a49d20828a73bd35

using 'apps.bicep'

param cache_password = readEnvironmentVariable('CACHE_PASSWORD')
param secured_password = readEnvironmentVariable('SECURED_PASSWORD')
param sessionPassword = readEnvironmentVariable('SESSION_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

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
param env_volumes_cache_0 = ''

// The output of main.bicep with this name.
param env_volumes_scratch_0 = ''
