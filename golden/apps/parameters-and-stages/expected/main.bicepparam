// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2f73bc299a1f8d4e

using 'main.bicep'

// The name of the resource group to deploy into; it is made if it is not there.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

// The url of the endpoint http of api.
param api_http_url = ''
