// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d76ec7fe5fec0431

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param env_outputs_volumes_events_0 string

resource events 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'events'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 9092
        transport: 'tcp'
        additionalPortMappings: [
          {
            external: false
            targetPort: 9093
          }
        ]
      }
    }
    template: {
      containers: [
        {
          name: 'events'
          image: 'docker.io/confluentinc/confluent-local:8.2.0'
          env: [
            {
              name: 'KAFKA_LISTENERS'
              value: 'PLAINTEXT://localhost:29092,CONTROLLER://localhost:29093,PLAINTEXT_HOST://0.0.0.0:9092,PLAINTEXT_INTERNAL://0.0.0.0:9093'
            }
            {
              name: 'KAFKA_LISTENER_SECURITY_PROTOCOL_MAP'
              value: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,PLAINTEXT_HOST:PLAINTEXT,PLAINTEXT_INTERNAL:PLAINTEXT'
            }
            {
              name: 'KAFKA_ADVERTISED_LISTENERS'
              value: 'PLAINTEXT://events:29092,PLAINTEXT_HOST://events:9092,PLAINTEXT_INTERNAL://events:9093'
            }
            {
              name: 'KAFKA_LOG_DIRS'
              value: '/var/lib/kafka/data'
            }
          ]
          volumeMounts: [
            {
              volumeName: 'v0'
              mountPath: '/var/lib/kafka/data'
            }
          ]
        }
      ]
      volumes: [
        {
          name: 'v0'
          storageType: 'AzureFile'
          storageName: env_outputs_volumes_events_0
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
