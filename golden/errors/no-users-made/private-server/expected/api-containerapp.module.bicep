// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4cc7009de3694e6f

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
          image: 'contoso/api:1'
          env: [
            {
              name: 'ConnectionStrings__crm'
              value: 'Server=tcp:${sql_outputs_sqlserverfqdn},1433;Encrypt=True;Authentication="Active Directory Default";Database=crm'
            }
            {
              name: 'CRM_HOST'
              value: sql_outputs_sqlserverfqdn
            }
            {
              name: 'CRM_PORT'
              value: '1433'
            }
            {
              name: 'CRM_URI'
              value: 'mssql://${sql_outputs_sqlserverfqdn}:1433/crm'
            }
            {
              name: 'CRM_JDBCCONNECTIONSTRING'
              value: 'jdbc:sqlserver://${sql_outputs_sqlserverfqdn}:1433;database=crm;encrypt=true;trustServerCertificate=false'
            }
            {
              name: 'CRM_DATABASENAME'
              value: 'crm'
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
