// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:d479060ef70eb91a

using 'apps.bicep'

param archive_password = readEnvironmentVariable('ARCHIVE_PASSWORD')
param pg_password = readEnvironmentVariable('PG_PASSWORD')
param members_password = readEnvironmentVariable('MEMBERS_PASSWORD')
param sql_password = readEnvironmentVariable('SQL_PASSWORD')
param reviews_password = readEnvironmentVariable('REVIEWS_PASSWORD')
param legacy_password = readEnvironmentVariable('LEGACY_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_volumes_archive_0 = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of import.
param import_containerimage = ''

// The output of main.bicep with this name.
param env_volumes_sql_0 = ''
