// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:f928793c2ac0f4ba

@description('The region to deploy to.')
param location string = resourceGroup().location

param api_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param sql_outputs_sqlserverfqdn string

param api_identity_outputs_clientid string

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${api_identity_outputs_id}': {}
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
          image: 'nginx:latest'
          env: [
            {
              name: 'ConnectionStrings__db'
              value: 'Server=tcp:${sql_outputs_sqlserverfqdn},1433;Encrypt=True;Authentication="Active Directory Default";Database=db'
            }
            {
              name: 'DB_HOST'
              value: sql_outputs_sqlserverfqdn
            }
            {
              name: 'DB_PORT'
              value: '1433'
            }
            {
              name: 'DB_URI'
              value: 'mssql://${sql_outputs_sqlserverfqdn}:1433/db'
            }
            {
              name: 'DB_JDBCCONNECTIONSTRING'
              value: 'jdbc:sqlserver://${sql_outputs_sqlserverfqdn}:1433;database=db;encrypt=true;trustServerCertificate=false'
            }
            {
              name: 'DB_DATABASENAME'
              value: 'db'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: api_identity_outputs_clientid
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
