// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:a77752dd31ff256f

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param cache_password_value string

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
            'redis-server --requirepass $REDIS_PASSWORD'
            '-c'
            'redis-server --maxmemory 64mb'
          ]
          env: [
            {
              name: 'REDIS_PASSWORD'
              secretRef: 'redis-password'
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
