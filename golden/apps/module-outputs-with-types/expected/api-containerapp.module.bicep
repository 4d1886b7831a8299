// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d230614d12d30525

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param facts_outputs_count int

param facts_outputs_verbose bool

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
          image: 'api:1'
          env: [
            {
              name: 'COUNT'
              value: string(facts_outputs_count)
            }
            {
              name: 'VERBOSE'
              value: facts_outputs_verbose ? 'true' : 'false'
            }
          ]
        }
      ]
      scale: {
        minReplicas: facts_outputs_count
        maxReplicas: max(facts_outputs_count, 10)
      }
    }
  }
}
