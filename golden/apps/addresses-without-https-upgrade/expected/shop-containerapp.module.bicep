// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:32055b5b70195af1

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource shop 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'shop'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 8080
        transport: 'http'
        additionalPortMappings: [
          {
            external: false
            targetPort: 80
          }
          {
            external: false
            targetPort: 8443
          }
        ]
      }
    }
    template: {
      containers: [
        {
          name: 'shop'
          image: 'nginx:1.27'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
