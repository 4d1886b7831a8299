// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b8b206e87011f139

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param cache_password_value string

param env_outputs_volumes_cache_0 string

resource cache 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'cache'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 6379
        transport: 'tcp'
      }
      secrets: [
        {
          name: 'redis-password'
          value: cache_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'cache'
          image: 'docker.io/library/redis:8.6'
          command: [
            '/bin/sh'
          ]
          args: [
            '-c'
            'redis-server --requirepass $REDIS_PASSWORD --save 60 1'
          ]
          env: [
            {
              name: 'REDIS_PASSWORD'
              secretRef: 'redis-password'
            }
          ]
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/data'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_cache_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
