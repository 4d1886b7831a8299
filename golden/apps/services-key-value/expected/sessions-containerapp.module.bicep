// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:29fa853106f4447f

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param sessionpassword_value string

resource sessions 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'sessions'
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
          name: 'valkey-password'
          value: sessionpassword_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'sessions'
          image: 'docker.io/valkey/valkey:8.1'
          command: [
            '/bin/sh'
          ]
          args: [
            '-c'
            'valkey-server --requirepass $VALKEY_PASSWORD'
          ]
          env: [
            {
              name: 'VALKEY_PASSWORD'
              secretRef: 'valkey-password'
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
