// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d0d27206cdf22c2b

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource tagged 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'tagged'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'tagged'
          image: 'tools/shell:2.1'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
