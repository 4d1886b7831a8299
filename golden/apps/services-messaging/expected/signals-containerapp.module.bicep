// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:15273e1038f86f23

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param signals_password_value string

param env_outputs_volumes_signals_0 string

resource signals 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'signals'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 4222
        transport: 'tcp'
      }
    }
    template: {
      containers: [
        {
          name: 'signals'
          image: 'docker.io/library/nats:2.14'
          args: [
            '--user'
            'nats'
            '--pass'
            signals_password_value
            '-js'
            '-sd'
            '/var/lib/nats'
          ]
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/var/lib/nats'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_signals_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
