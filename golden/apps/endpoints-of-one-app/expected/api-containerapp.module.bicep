// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c1039a9a4c31c596

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 80
        transport: 'http'
        additionalPortMappings: [
          {
            external: false
            targetPort: 81
          }
          {
            external: false
            targetPort: 82
          }
        ]
      }
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'nginx:1.27'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
