// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:aa39f1fe89eb5f9d

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param sizes_outputs_copies int

param sizes_outputs_shared bool

param sizes_outputs_regions array

param sizes_outputs_labels object

param sizes_outputs_tier string

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
              name: 'COPIES'
              value: string(sizes_outputs_copies)
            }
            {
              name: 'SHARED'
              value: sizes_outputs_shared ? 'true' : 'false'
            }
            {
              name: 'FIRST'
              value: string(sizes_outputs_regions[0])
            }
            {
              name: 'OWNER'
              value: string(sizes_outputs_labels.owner)
            }
            {
              name: 'TIER'
              value: sizes_outputs_tier
            }
          ]
        }
      ]
      scale: {
        minReplicas: sizes_outputs_copies
        maxReplicas: max(sizes_outputs_copies, 10)
      }
    }
  }
}
