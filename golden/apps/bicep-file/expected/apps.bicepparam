// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5ccdee5ba6dec514

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param budget_budgetId = ''
