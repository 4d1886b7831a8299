// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:33b56d4454061898

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource proxy 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'proxy'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'proxy'
          image: 'registry.example.com/nginx@sha256:0a399eb16751829e1af26fea27b20c3ec28d7ab1fb72182879dcae1cca21206a'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
