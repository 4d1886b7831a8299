// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3d11fe24e89b4b55

using 'apps.bicep'

// The output of main.bicep with this name.
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param sites_planId = ''

// The output of main.bicep with this name.
param sites_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID = ''

// The output of main.bicep with this name.
param sites_AZURE_APP_SERVICE_DASHBOARD_URI = ''

// The image of site.
param site_containerimage = ''

// The output of main.bicep with this name.
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_ID = ''

// The output of main.bicep with this name.
param sites_AZURE_WEBSITE_CONTRIBUTOR_MANAGED_IDENTITY_PRINCIPAL_ID = ''

// The output of main.bicep with this name.
param apps_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''
