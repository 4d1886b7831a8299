// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:867cbc5f5090c3b3

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_volumes_backup_0 = ''

// The output of main.bicep with this name.
param env_volumes_db_0 = ''

// The output of main.bicep with this name.
param env_bindmounts_db_0 = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of migrate.
param migrate_containerimage = ''
