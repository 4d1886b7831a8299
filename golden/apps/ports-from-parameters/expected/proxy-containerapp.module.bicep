// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:b6f92e67c819885e

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_apps_environment_id string

param webPort int

param cachePort int

resource proxy 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'proxy'
  location: location
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: false
        targetPort: 80
        transport: 'http'
      }
    }
    template: {
      containers: [
        {
          name: 'proxy'
          image: 'nginx:1.29'
          args: [
            '--upstream-port'
            '${webPort}'
            '--cache-port'
            '${cachePort}'
          ]
          env: [
            {
              name: 'UPSTREAM'
              value: 'http://web:${webPort}/'
            }
            {
              name: 'UPSTREAM_PORT'
              value: '${webPort}'
            }
            {
              name: 'CACHE'
              value: 'cache:${cachePort}'
            }
            {
              name: 'CACHE_PORT'
              value: '${cachePort}'
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
