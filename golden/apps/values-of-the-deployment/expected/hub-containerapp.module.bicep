// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:5dd3ba32e3b4e782

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource hub 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'hub'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 5000
        transport: 'http'
      }
    }
    template: {
      containers: [
        {
          name: 'hub'
          image: 'registry:2'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
