// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:d1d0ded0cd8b40fb

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param answers_outputs_note string?

param answers_outputs_copies int?

param answers_outputs_sizes array

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
              name: 'NOTE'
              value: answers_outputs_note ?? ''
            }
            {
              name: 'LINE'
              value: 'note: ${answers_outputs_note ?? ''}'
            }
            {
              name: 'CHOSEN'
              value: answers_outputs_note ?? 'none'
            }
            {
              name: 'KNOWN'
              value: answers_outputs_note != null ? 'true' : 'false'
            }
            {
              name: 'COPIES'
              value: string(answers_outputs_copies ?? 0)
            }
            {
              name: 'SIZES'
              value: string(answers_outputs_sizes)
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
