// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:4d96c4275415ad12

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'ghcr.io/acme/api:1.4'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
