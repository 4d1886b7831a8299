// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:97c546fd5e7f1610

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param production_value string

resource app 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'app'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'app'
          image: 'app:1.0'
          env: [
            {
              name: 'MODE'
              value: toLower(production_value) == 'true' ? 'production' : 'test'
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
