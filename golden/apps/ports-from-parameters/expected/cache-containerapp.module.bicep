// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:ffc3dc5683a00ef2

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param cachePort int

resource cache 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'cache'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: int(cachePort)
        transport: 'tcp'
      }
    }
    template: {
      containers: [
        {
          name: 'cache'
          image: 'valkey/valkey:9.0'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
