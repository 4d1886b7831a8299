// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:73113661d7ef892e

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource worker 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'worker'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 8000
        transport: 'http'
      }
    }
    template: {
      containers: [
        {
          name: 'worker'
          image: 'acme/worker:2'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
