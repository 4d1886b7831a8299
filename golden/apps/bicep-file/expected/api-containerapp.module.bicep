// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3cab94e4d0f139a8

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param budget_outputs_budgetid string

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
          image: 'nginx:1.27'
          env: [
            {
              name: 'BUDGET'
              value: budget_outputs_budgetid
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
