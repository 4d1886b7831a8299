// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1e55f62a8ab0c019

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param archive_password_value string

param env_outputs_volumes_archive_0 string

resource archive 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'archive'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 5432
        transport: 'tcp'
      }
      secrets: [
        {
          name: 'postgres-password'
          value: archive_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'archive'
          image: 'docker.io/library/postgres:16.9'
          env: [
            {
              name: 'POSTGRES_HOST_AUTH_METHOD'
              value: 'scram-sha-256'
            }
            {
              name: 'POSTGRES_INITDB_ARGS'
              value: '--auth-host=scram-sha-256 --auth-local=scram-sha-256'
            }
            {
              name: 'POSTGRES_USER'
              value: 'postgres'
            }
            {
              name: 'POSTGRES_PASSWORD'
              secretRef: 'postgres-password'
            }
          ]
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/var/lib/postgresql/data'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_archive_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
