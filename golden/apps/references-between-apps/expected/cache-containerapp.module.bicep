// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:813c2dfc5e8e6a2c

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

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
    }
    template: {
      containers: [
        {
          name: 'cache'
          image: 'redis:7'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
