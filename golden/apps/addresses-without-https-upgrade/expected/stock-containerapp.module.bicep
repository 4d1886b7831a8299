// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0b1ba906cf272d40

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource stock 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'stock'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 8443
        transport: 'http'
      }
    }
    template: {
      containers: [
        {
          name: 'stock'
          image: 'nginx:1.27'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
