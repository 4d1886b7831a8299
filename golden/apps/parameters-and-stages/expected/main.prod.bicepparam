// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d7cd490253aaace5

using 'main.bicep'

// The name of the resource group to deploy into; it is made if it is not there.
param resourceGroupName = ''

// The region to deploy to.
param location = ''

param registrySku = 'Premium'

// The url of the endpoint http of api.
param api_http_url = ''
