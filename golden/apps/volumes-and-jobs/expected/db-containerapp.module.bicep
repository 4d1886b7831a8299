// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6f448f1244382816

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param env_outputs_volumes_db_0 string

param env_outputs_bindmounts_db_0 string

resource db 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'db'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 5432
        transport: 'tcp'
        exposedPort: 5433
      }
    }
    template: {
      containers: [
        {
          name: 'db'
          image: 'postgres:17'
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/var/lib/postgresql/data'
            }
            {
              volumeName: 'bm0'
              mountPath: '/docker-entrypoint-initdb.d'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_db_0
        }
        {
          name: 'bm0'
          storageType: 'AzureFile'
          storageName: env_outputs_bindmounts_db_0
        }
      ]
      scale: {
        minReplicas: 1
        maxReplicas: 1
      }
    }
  }
}
