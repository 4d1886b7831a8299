// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e767080b71013f2e

@description('The region to deploy to.')
param location string = resourceGroup().location

param runner_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param crm_outputs_sqlserverfqdn string

param ledger_outputs_connectionstring string

param ledger_outputs_hostname string

param catalog_outputs_connectionstring string

param catalog_outputs_hostname string

param runner_outputs_clientid string

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${runner_outputs_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'nginx:1.27'
          env: [
            {
              name: 'ConnectionStrings__customers'
              value: 'Server=tcp:${crm_outputs_sqlserverfqdn},1433;Encrypt=True;Authentication="Active Directory Default";Database=customers'
            }
            {
              name: 'CUSTOMERS_HOST'
              value: crm_outputs_sqlserverfqdn
            }
            {
              name: 'CUSTOMERS_PORT'
              value: '1433'
            }
            {
              name: 'CUSTOMERS_URI'
              value: 'mssql://${crm_outputs_sqlserverfqdn}:1433/customers'
            }
            {
              name: 'CUSTOMERS_JDBCCONNECTIONSTRING'
              value: 'jdbc:sqlserver://${crm_outputs_sqlserverfqdn}:1433;database=customers;encrypt=true;trustServerCertificate=false'
            }
            {
              name: 'CUSTOMERS_DATABASENAME'
              value: 'customers'
            }
            {
              name: 'ConnectionStrings__bookings'
              value: '${ledger_outputs_connectionstring};Database=bookings'
            }
            {
              name: 'BOOKINGS_HOST'
              value: ledger_outputs_hostname
            }
            {
              name: 'BOOKINGS_PORT'
              value: '5432'
            }
            {
              name: 'BOOKINGS_URI'
              value: 'postgresql://${ledger_outputs_hostname}/bookings'
            }
            {
              name: 'BOOKINGS_JDBCCONNECTIONSTRING'
              value: 'jdbc:postgresql://${ledger_outputs_hostname}/bookings?sslmode=require&authenticationPluginClassName=com.azure.identity.extensions.jdbc.postgresql.AzurePostgresqlAuthenticationPlugin'
            }
            {
              name: 'BOOKINGS_DATABASENAME'
              value: 'bookings'
            }
            {
              name: 'ConnectionStrings__prices'
              value: '${catalog_outputs_connectionstring};Database=prices'
            }
            {
              name: 'PRICES_HOST'
              value: catalog_outputs_hostname
            }
            {
              name: 'PRICES_PORT'
              value: '5432'
            }
            {
              name: 'PRICES_URI'
              value: 'postgresql://${catalog_outputs_hostname}/prices'
            }
            {
              name: 'PRICES_JDBCCONNECTIONSTRING'
              value: 'jdbc:postgresql://${catalog_outputs_hostname}/prices?sslmode=require&authenticationPluginClassName=com.azure.identity.extensions.jdbc.postgresql.AzurePostgresqlAuthenticationPlugin'
            }
            {
              name: 'PRICES_DATABASENAME'
              value: 'prices'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: runner_outputs_clientid
            }
            {
              name: 'AZURE_TOKEN_CREDENTIALS'
              value: 'ManagedIdentityCredential'
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
