// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d35ab7adb8f190e1

using 'apps.bicep'

// An output of main.bicep.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// An output of main.bicep.
param budget_budgetId = ''
