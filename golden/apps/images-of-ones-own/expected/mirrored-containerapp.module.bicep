// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:78c299af7e133edc

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param mirror string

resource mirrored 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'mirrored'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'mirrored'
          image: '${mirror}/tools/shell'
        }
      ]
      scale: {
        minReplicas: 1
      }
    }
  }
}
