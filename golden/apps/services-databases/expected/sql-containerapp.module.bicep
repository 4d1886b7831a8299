// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ebc26a4f090e6cfc

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param sql_password_value string

param env_outputs_volumes_sql_0 string

resource sql 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'sql'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 1433
        transport: 'tcp'
      }
      secrets: [
        {
          name: 'mssql-sa-password'
          value: sql_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'sql'
          image: 'mcr.microsoft.com/azure-sql-edge:latest'
          env: [
            {
              name: 'ACCEPT_EULA'
              value: 'Y'
            }
            {
              name: 'MSSQL_SA_PASSWORD'
              secretRef: 'mssql-sa-password'
            }
          ]
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/var/opt/mssql'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_sql_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
