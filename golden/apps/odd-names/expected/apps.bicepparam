// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:ca15ad7074ca80a7

using 'apps.bicep'

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param string_id = ''

// The output of main.bicep with this name.
param take_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param take_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The port on which the image of resourceGroup listens.
param resourcegroup_containerport = ''

// The output of main.bicep with this name.
param take_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The output of main.bicep with this name.
param connectionString_name = ''

// The output of main.bicep with this name.
param cache_hostName = ''

// The image of resourceGroup.
param resourcegroup_containerimage = ''

// The output of main.bicep with this name.
param var_clusterUri = ''

// The output of main.bicep with this name.
param mi_sqlServerFqdn = ''

param rg = ''

// The output of main.bicep with this name.
param string_clientId = ''
