// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:bb012b544790bdbe

using 'apps.bicep'

param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

param adminPassword = ''
param secretSettings = {}
param secretUri = ''
param passwordLength = 0
