// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0e89a668d8076503

@description('The region to deploy to.')
param location string = resourceGroup().location

param east_outputs_azure_container_apps_environment_id string

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  properties: {
    environmentId: east_outputs_azure_container_apps_environment_id
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
          name: 'api'
          image: 'nginx:latest'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
