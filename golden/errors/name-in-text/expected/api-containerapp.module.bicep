// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:e406f2c4be9555d4

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

resource api 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'api'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 80
        transport: 'http'
      }
    }
    template: {
      containers: [
        {
          name: 'api'
          image: 'nginx:latest'
          env: [
            {
              name: 'GREETING'
              value: 'Welcome to $domain'
            }
            {
              name: 'URL'
              value: 'https://{domain}/api'
            }
            {
              name: 'CACHE'
              value: 'redis://{{ cache.hostName }}:6380'
            }
            {
              name: 'SELF'
              value: 'api.http.url'
            }
            {
              name: 'ROUTE'
              value: '/orders/{id}'
            }
            {
              name: 'SHELL'
              value: 'echo \${domain}'
            }
            {
              name: 'TEMPLATE'
              value: 'https://{domain}'
            }
            {
              name: 'SCRIPT'
              value: '''
      ping $domain
    '''
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
