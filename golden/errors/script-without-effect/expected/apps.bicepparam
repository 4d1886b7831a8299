// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f0b02ee39e4366f1

using 'apps.bicep'

// The output of main.bicep with this name.
param api_identity_id = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param sql_sqlServerFqdn = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''
