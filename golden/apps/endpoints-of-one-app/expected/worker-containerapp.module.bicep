// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e10226a7fd5a204c

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_apps_environment_default_domain string

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
          image: 'busybox:1.36'
          env: [
            {
              name: 'API_ADMIN'
              value: 'http://api:81'
            }
            {
              name: 'services__api__http__1'
              value: 'http://api:81'
            }
            {
              name: 'API_HTTP'
              value: 'https://api.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'services__api__http__0'
              value: 'https://api.internal.${env_outputs_azure_container_apps_environment_default_domain}'
            }
            {
              name: 'CONSOLE_ADMIN'
              value: 'http://api:81'
            }
            {
              name: 'services__console__http__0'
              value: 'http://api:81'
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
