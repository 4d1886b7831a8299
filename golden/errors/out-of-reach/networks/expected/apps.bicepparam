// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:ca15ad7074ca80a7

using 'apps.bicep'

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param api_identity_id = ''

// The output of main.bicep with this name.
param apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param files_blobEndpoint = ''

// The output of main.bicep with this name.
param api_identity_clientId = ''

// The output of main.bicep with this name.
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param web_identity_id = ''

// The output of main.bicep with this name.
param sites_planId = ''

// The output of main.bicep with this name.
param net_sites_Id = ''

// The output of main.bicep with this name.
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID = ''

// The port on which the image of web listens.
param web_containerport = ''

// The output of main.bicep with this name.
param vault_vaultUri = ''

// The output of main.bicep with this name.
param web_identity_clientId = ''

// The output of main.bicep with this name.
param sites_AZURE_APP_SERVICE_DASHBOARD_URI = ''

// The image of web.
param web_containerimage = ''

// The output of main.bicep with this name.
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID = ''
