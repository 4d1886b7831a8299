// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:186cc7c16e3d4010

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param secured_password_value string

resource secured 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'secured'
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
          value: secured_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'secured'
          image: 'docker.io/library/redis:8.6'
          command: [
            '/bin/sh'
          ]
          args: [
            '-c'
            'redis-server --requirepass $REDIS_PASSWORD'
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
