// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1a37660ca4d7bf12

using 'apps.bicep'

// An output of main.bicep.
param string_id = ''

// An output of main.bicep.
param take_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// An output of main.bicep.
param take_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The port on which the image of resourceGroup listens.
param resourcegroup_containerport = ''

// An output of main.bicep.
param take_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The image of resourceGroup.
param resourcegroup_containerimage = ''

// An output of main.bicep.
param string_clientId = ''
