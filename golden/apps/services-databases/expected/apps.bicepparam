// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1fbff0dc18dff203

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

param archive_password = readEnvironmentVariable('ARCHIVE_PASSWORD')

// The output of main.bicep with this name.
param env_volumes_archive_0 = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

param pg_password = readEnvironmentVariable('PG_PASSWORD')
param members_password = readEnvironmentVariable('MEMBERS_PASSWORD')
param sql_password = readEnvironmentVariable('SQL_PASSWORD')
param reviews_password = readEnvironmentVariable('REVIEWS_PASSWORD')
param legacy_password = readEnvironmentVariable('LEGACY_PASSWORD')

// The image of import.
param import_containerimage = ''

// The output of main.bicep with this name.
param env_volumes_sql_0 = ''
