// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:6140fb2381ff62fc

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource web 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'web'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 80
        transport: 'http'
      }
    }
    template: {
      containers: [
        {
          name: 'web'
          image: 'nginx:1.29'
        }
      ]
      scale: {
        minReplicas: 12
        maxReplicas: 12
      }
    }
  }
}
