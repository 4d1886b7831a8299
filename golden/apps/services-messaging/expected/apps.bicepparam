// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:53551c76643822d0

using 'apps.bicep'

param bus_password = readEnvironmentVariable('BUS_PASSWORD')
param signals_password = readEnvironmentVariable('SIGNALS_PASSWORD')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_volumes_bus_0 = ''

// The output of main.bicep with this name.
param env_volumes_events_0 = ''

// The output of main.bicep with this name.
param env_volumes_signals_0 = ''
