// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:17777780dad0082f

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_planid string

param env_outputs_azure_container_registry_managed_identity_client_id string

param the_website_that_shows_all_orders_of_the_last_twenty_years_containerport string

param the_website_that_shows_all_orders_of_the_last_twenty_years_containerimage string

resource webapp 'Microsoft.Web/sites@2025-03-01' = {
  name: take('the-website-that-shows-all-orders-of-the-last-twenty-y-${uniqueString(resourceGroup().id)}', 60)
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    serverFarmId: env_outputs_planid
    siteConfig: {
      numberOfWorkers: 30
      linuxFxVersion: 'SITECONTAINERS'
      acrUseManagedIdentityCreds: true
      acrUserManagedIdentityID: env_outputs_azure_container_registry_managed_identity_client_id
      appSettings: [
        {
          name: 'WEBSITES_PORT'
          value: the_website_that_shows_all_orders_of_the_last_twenty_years_containerport
        }
        {
          name: 'OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY'
          value: 'in_memory'
        }
        {
          name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED'
          value: 'true'
        }
        {
          name: 'HTTP_PORTS'
          value: the_website_that_shows_all_orders_of_the_last_twenty_years_containerport
        }
        {
          name: 'ASPIRE_ENVIRONMENT_NAME'
          value: 'env'
        }
      ]
    }
  }
}

resource mainContainer 'Microsoft.Web/sites/sitecontainers@2025-03-01' = {
  parent: webapp
  name: 'main'
  properties: {
    authType: 'UserAssigned'
    image: the_website_that_shows_all_orders_of_the_last_twenty_years_containerimage
    isMain: true
    targetPort: the_website_that_shows_all_orders_of_the_last_twenty_years_containerport
    userManagedIdentityClientId: env_outputs_azure_container_registry_managed_identity_client_id
  }
}
