// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:cd4ff2dd7d77fc54

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param workers int

resource worker 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'worker'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'worker'
          image: 'acme/worker:3'
        }
      ]
      scale: {
        minReplicas: workers
        maxReplicas: max(workers, 10)
      }
    }
  }
}
