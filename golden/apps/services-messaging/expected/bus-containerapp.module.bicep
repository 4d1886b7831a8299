// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:de4d87523d14bd4a

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

@secure()
param bus_password_value string

param env_outputs_volumes_bus_0 string

resource bus 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'bus'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 15672
        transport: 'http'
        additionalPortMappings: [
          {
            external: false
            targetPort: 5672
          }
        ]
      }
      secrets: [
        {
          name: 'rabbitmq-default-pass'
          value: bus_password_value
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'bus'
          image: 'docker.io/library/rabbitmq:4.3-management'
          env: [
            {
              name: 'RABBITMQ_DEFAULT_USER'
              value: 'guest'
            }
            {
              name: 'RABBITMQ_DEFAULT_PASS'
              secretRef: 'rabbitmq-default-pass'
            }
          ]
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/var/lib/rabbitmq'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_bus_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
