// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6d4e5b09b4175073

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

param bus_password = readEnvironmentVariable('BUS_PASSWORD')

// The output of main.bicep with this name.
param env_volumes_bus_0 = ''

// The output of main.bicep with this name.
param env_volumes_events_0 = ''

param signals_password = readEnvironmentVariable('SIGNALS_PASSWORD')

// The output of main.bicep with this name.
param env_volumes_signals_0 = ''
