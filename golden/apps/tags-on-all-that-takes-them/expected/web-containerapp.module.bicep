// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:559dda7f7dec270b

@description('The region to deploy to.')
param location string = resourceGroup().location

param web_identity_outputs_id string

param env_outputs_azure_container_apps_environment_id string

param sql_outputs_sqlserverfqdn string

param documents_outputs_connectionstring string

param web_identity_outputs_clientid string

param costCenter string

resource web 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'web'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${web_identity_outputs_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 80
        transport: 'http'
      }
    }
    template: {
      containers: [
        {
          name: 'web'
          image: 'nginx:1.27'
          env: [
            {
              name: 'ConnectionStrings__orders'
              value: 'Server=tcp:${sql_outputs_sqlserverfqdn},1433;Encrypt=True;Authentication="Active Directory Default";Database=orders'
            }
            {
              name: 'ORDERS_HOST'
              value: sql_outputs_sqlserverfqdn
            }
            {
              name: 'ORDERS_PORT'
              value: '1433'
            }
            {
              name: 'ORDERS_URI'
              value: 'mssql://${sql_outputs_sqlserverfqdn}:1433/orders'
            }
            {
              name: 'ORDERS_JDBCCONNECTIONSTRING'
              value: 'jdbc:sqlserver://${sql_outputs_sqlserverfqdn}:1433;database=orders;encrypt=true;trustServerCertificate=false'
            }
            {
              name: 'ORDERS_DATABASENAME'
              value: 'orders'
            }
            {
              name: 'ConnectionStrings__shop'
              value: 'AccountEndpoint=${documents_outputs_connectionstring};Database=shop'
            }
            {
              name: 'SHOP_URI'
              value: documents_outputs_connectionstring
            }
            {
              name: 'SHOP_DATABASENAME'
              value: 'shop'
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: web_identity_outputs_clientid
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
  tags: {
    team: 'shop'
    costCenter: costCenter
  }
}
