// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:cf2ddd8b58e675aa

@description('The region to deploy to.')
param location string = resourceGroup().location

param apps_outputs_azure_container_apps_environment_id string

param sites_outputs_websitesuffix string

resource worker 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'worker'
  location: location
  properties: {
    environmentId: apps_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'worker'
          image: 'worker:1'
          env: [
            {
              name: 'API'
              value: 'https://api-${sites_outputs_websitesuffix}.azurewebsites.net'
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
