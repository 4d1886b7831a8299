// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:7113741f02854c23

using 'apps.bicep'

param cache_password = readEnvironmentVariable('CACHE_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of api.
param api_containerimage = ''

// The image of migrate.
param migrate_containerimage = ''

// The image of site.
param site_containerimage = ''
