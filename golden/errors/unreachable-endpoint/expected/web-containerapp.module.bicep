// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:7ac4fd11d2c8950a

@description('The region to deploy to.')
param location string = resourceGroup().location

param west_outputs_azure_container_apps_environment_id string

param east_outputs_azure_container_apps_environment_default_domain string

resource web 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'web'
  location: location
  properties: {
    environmentId: west_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
    }
    template: {
      containers: [
        {
          name: 'web'
          image: 'nginx:latest'
          env: [
            {
              name: 'API_HTTP'
              value: 'https://api.internal.${east_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__api__http__0'
              value: 'https://api.internal.${east_outputs_azure_container_apps_environment_default_domain}'
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
