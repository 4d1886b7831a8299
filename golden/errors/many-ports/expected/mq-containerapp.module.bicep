// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8d81f33cd43d4431

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource mq 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'mq'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 5670
        transport: 'tcp'
        additionalPortMappings: [
          {
            external: false
            targetPort: 5671
          }
          {
            external: false
            targetPort: 5672
          }
          {
            external: false
            targetPort: 5673
          }
          {
            external: false
            targetPort: 5674
          }
          {
            external: false
            targetPort: 5675
          }
          {
            external: false
            targetPort: 5676
          }
        ]
      }
    }
    template: {
      containers: [
        {
          name: 'mq'
          image: 'rabbitmq:latest'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
