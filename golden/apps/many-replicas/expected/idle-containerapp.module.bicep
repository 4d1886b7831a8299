// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:80ffd44566b0abe3

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource idle 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'idle'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'idle'
          image: 'acme/idle:1'
        }
      ]
      scale: {
        minReplicas: 0
      }
    }
  }
}
